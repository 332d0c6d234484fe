import type { UnitMatchKind } from '@lotrinh/contracts';
import { abbreviationsOf } from '@lotrinh/domain';
import { fold, wordKey } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';

type Word = { kind: UnitMatchKind; text: string; from: string | null; to: string | null };

/** Keeps `unit_name`, the words under which search and name reading find a unit. */
@Injectable()
export class UnitWordService {
  constructor(private readonly db: Db) {}

  /** Call after every change of a unit's versions, aliases or identifiers, in the same transaction. */
  async rebuild(unitId: string): Promise<void> {
    const sources = await this.db.query<{ kind: UnitMatchKind; text: string; from: string | null; to: string | null }>(
      `select 'NAME' as kind, name as text, valid_from as "from", valid_to as "to" from unit_version where unit_id = $1
       union all select 'SHORT_NAME', short_name, valid_from, valid_to from unit_version where unit_id = $1 and short_name is not null
       union all select 'SYMBOL', symbol, valid_from, valid_to from unit_version where unit_id = $1 and symbol is not null
       union all select case kind when 'FORMER_NAME' then kind else 'ALIAS' end, name, null, null from unit_alias where unit_id = $1
       union all select 'IDENTIFIER', value, valid_from, valid_to from unit_identifier where unit_id = $1
       union all select 'IDENTIFIER', budget_code, null, null from unit where id = $1 and budget_code is not null`,
      [unitId],
    );
    const made = sources
      .filter((word) => word.kind === 'NAME')
      .flatMap((word) => abbreviationsOf(word.text).map((text): Word => ({ ...word, kind: 'ABBREVIATION', text })));
    await this.db.query('delete from unit_name where unit_id = $1', [unitId]);
    await this.db.insertMany(
      'unit_name',
      [...sources, ...made].map((word) => ({
        unit_id: unitId,
        kind: word.kind,
        text: word.text,
        word_key: wordKey(word.text),
        folded: fold(word.text),
        valid_from: word.from,
        valid_to: word.to,
      })),
    );
  }
}

/** The folded column of a version: all its spellings, for searches that join versions directly. */
export const foldedOf = (...spellings: (string | null | undefined)[]): string =>
  fold(spellings.filter((text) => text != null).join(' '));
