import type { DailyMailView, SetDailyMailInput } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { Mailer } from '../../platform/mail/mailer.service.js';

/** What somebody says about their own digest; the address is the administrator's to set. */
@Injectable()
export class DailyMailService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly mailer: Mailer,
  ) {}

  async get(actor: Actor): Promise<DailyMailView> {
    const row = await this.db.get<{ email: string | null; isWanted: boolean }>(
      'select email, wants_digest as "isWanted" from account where person_id = $1',
      [actor.personId],
    );
    return { ...row, isConfigured: this.mailer.isConfigured };
  }

  async set(actor: Actor, { isWanted }: SetDailyMailInput): Promise<void> {
    await this.db.write(actor, async () => {
      await this.db.get('update account set wants_digest = $2 where person_id = $1 returning 1', [
        actor.personId,
        isWanted,
      ]);
      await this.audit.record(actor, {
        action: 'account.digest_set',
        entity: 'person',
        entityId: actor.personId,
        changes: { isWanted },
      });
    });
  }
}
