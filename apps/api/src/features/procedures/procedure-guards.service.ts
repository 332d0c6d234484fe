import type { ProcedureAction } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';

/** Throws where the action must wait; `opinion` is what the person says with it. */
export type ProcedureGuard = (versionId: string, action: ProcedureAction, opinion: string | null) => Promise<void>;

/** What else must hold before an action is known to the later features that own it; they register here. */
@Injectable()
export class ProcedureGuards {
  private readonly guards: ProcedureGuard[] = [];

  register(guard: ProcedureGuard): void {
    this.guards.push(guard);
  }

  async pass(versionId: string, action: ProcedureAction, opinion: string | null): Promise<void> {
    for (const guard of this.guards) await guard(versionId, action, opinion);
  }
}
