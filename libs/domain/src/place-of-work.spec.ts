import { placeOfWork } from './place-of-work.js';

it.each([
  ['GIVE_OPINION', 'lay-y-kien'],
  ['AWAIT_OPINIONS', 'lay-y-kien'],
  ['SIGN', 'trinh-duyet'],
  ['DECIDED', 'trinh-duyet'],
  ['SEND_ISSUED', 'tom-tat'],
  ['ANSWER_ASSIGNMENT', 'tom-tat'],
  ['ISSUED', 'tom-tat'],
] as const)('%s is done at %s of the plan’s page', (reason, place) => {
  expect(placeOfWork(reason)).toBe(place);
});
