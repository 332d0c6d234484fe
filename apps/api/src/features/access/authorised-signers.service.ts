import type { AuthorisationPost, PermissionKey } from '@lotrinh/contracts';
import { type Authorised, type AuthorisedAct, authorises } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';

/** Reads authorisations to sign, and the posts that may stand in one. */
@Injectable()
export class AuthorisedSigners {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Who may act today on a plan of this kind and unit, in the seats of their authorisation. */
  async authorised(act: Omit<AuthorisedAct, 'seat'>): Promise<Authorised[]> {
    const today = this.clock.today();
    const rows = await this.db.query<Authorised>(
      `select a.id, u.path::text as "unitPath", a.seats, a.plan_kinds as "planKinds", a.valid_from::text as "validFrom",
         a.last_on::text as "lastOn", a.ended_at is not null as "isEnded", a.capacity,
         pe.id as "personId", pe.name as "personName", po.title as "postTitle", ${nameOfUnit('po.unit_id', '$2')} as "unitName"
       from signing_authorisation a join unit u on u.id = a.unit_id join post po on po.id = a.post_id
       join holding h on h.post_id = po.id and daterange(h.valid_from, h.valid_to) @> $2::date join person pe on pe.id = h.person_id
       where $1::ltree <@ u.path and a.valid_from <= $2 and a.last_on >= $2 and a.ended_at is null
         and daterange(po.valid_from, po.valid_to) @> $2::date
       order by a.valid_from, a.id, pe.name limit 200`,
      [act.unitPath, today],
    );
    return rows.filter((row) => row.seats.some((seat) => authorises(row, { ...act, seat }, today)));
  }

  /** Posts that hold the key on the unit today, of its agency first of all those of the unit itself. */
  posts(key: PermissionKey, unitId: string): Promise<AuthorisationPost[]> {
    return this.db.query<AuthorisationPost>(
      `select po.id, po.title, ${nameOfUnit('po.unit_id', '$3')} as "unitName",
         array(select pe.name from holding h join person pe on pe.id = h.person_id
           where h.post_id = po.id and daterange(h.valid_from, h.valid_to) @> $3::date order by pe.name) as holders
       from post po join unit pu on pu.id = po.unit_id join unit u on u.id = $2 and u.agency_id = pu.agency_id
       where daterange(po.valid_from, po.valid_to) @> $3::date and exists (
         select from post_grant g join role_permission rp on rp.role_id = g.role_id and rp.permission = $1
           join unit gu on gu.id = g.unit_id
         where g.post_id = po.id and daterange(g.valid_from, g.valid_to) @> $3::date and u.path <@ gu.path)
       order by po.unit_id <> u.id, po.title, po.id limit 500`,
      [key, unitId, this.clock.today()],
    );
  }
}

export const nameOfUnit = (column: string, day: string): string =>
  `(select v.name from unit_version v where v.unit_id = ${column} and v.valid_from <= ${day}::date order by v.valid_from desc limit 1)`;
