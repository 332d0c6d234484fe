import { type ImportItemFields, planLimits } from '@lotrinh/contracts';
import { DomainError } from '../../platform/errors/domain-error.js';

const decimal = /^-?\d{1,18}(\.\d{1,8})?$/;
const amount = /^\d{1,18}(\.\d{1,2})?$/;

/** The rules that hold between an item's fields; shape and length are checked at the edge. Throws with the fields at fault. */
export function demandFields(fields: ImportItemFields): void {
  const faults: { field: string; rule: string; params: Record<string, string | number> }[] = [];
  const check = (holds: boolean, field: string, rule: string) => {
    if (!holds) faults.push({ field, rule, params: {} });
  };
  const filled = (text: string, field: string) => {
    check(text.trim() !== '', field, 'isNotEmpty');
    check(text.length <= planLimits.phraseMax, field, 'maxLength');
  };
  switch (fields.kind) {
    case 'TARGET':
      filled(fields.phrase, 'phrase');
      check(fields.value === null || decimal.test(fields.value), 'value', 'isDecimal');
      check(fields.valueMax === null || decimal.test(fields.valueMax), 'valueMax', 'isDecimal');
      check((fields.value === null) === (fields.comparator === null), 'comparator', 'comparatorWithValue');
      check((fields.comparator === 'range') === (fields.valueMax !== null), 'valueMax', 'rangeNeedsTwo');
      break;
    case 'TASK':
      filled(fields.name, 'name');
      check(fields.cost === null || amount.test(fields.cost), 'cost', 'isAmount');
      check((fields.cost === null) === (fields.currency === null), 'currency', 'currencyWithAmount');
      check(
        fields.startYear === null || fields.endYear === null || fields.endYear >= fields.startYear,
        'endYear',
        'endBeforeStart',
      );
      break;
    case 'FUNDING':
      filled(fields.printed, 'printed');
      check(fields.amount === null || amount.test(fields.amount), 'amount', 'isAmount');
      check((fields.amount === null) === (fields.currency === null), 'currency', 'currencyWithAmount');
      break;
    case 'BASIS':
      filled(fields.type, 'type');
      filled(fields.printed, 'printed');
      break;
    case 'DUTY':
      filled(fields.unit, 'unit');
      filled(fields.text, 'text');
      break;
    case 'VALUE':
      filled(fields.indicator, 'indicator');
      filled(fields.unit, 'unit');
      check((fields.state === 'VALUE') === (fields.value !== null), 'value', 'valueWithState');
      check(fields.value === null || decimal.test(fields.value), 'value', 'isDecimal');
      break;
    case 'OUTLINE':
      filled(fields.title, 'title');
      break;
  }
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
}
