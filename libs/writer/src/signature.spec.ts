import { signatureOf } from './signature.js';

it.each([
  ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH', null, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']],
  ['KT. CỤC TRƯỞNG', null, ['KT. CỤC TRƯỞNG']],
  [null, null, []],
])('sets each capacity on a line of its own: %s', (capacity, position, lines) => {
  expect(signatureOf({ capacity, position, name: null })).toEqual({ capacity: lines, name: null });
});
