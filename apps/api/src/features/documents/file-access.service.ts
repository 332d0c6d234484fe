import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Add } from '../../platform/auth/scope-sql.js';

/** A reason for which a person may read a file, as a condition over `stored_file f`. */
export type FileCondition = (actor: Actor, add: Add) => string;

/** Files are read by who uploaded them and by the readers of what they belong to; later features say what that is. */
@Injectable()
export class FileAccess {
  private readonly conditions: FileCondition[] = [(actor, add) => `f.uploaded_by = ${add(actor.personId)}`];

  allow(condition: FileCondition): void {
    this.conditions.push(condition);
  }

  sql(actor: Actor, add: Add): string {
    return `(${this.conditions.map((condition) => condition(actor, add)).join(' or ')})`;
  }
}
