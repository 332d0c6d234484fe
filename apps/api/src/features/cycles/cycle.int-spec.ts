import { type CycleWorld, openCycleWorld } from '../../../test/support/cycles.js';

let w: CycleWorld;
beforeAll(async () => {
  w = await openCycleWorld();
});
afterAll(() => w.close());

describe('units to collect for', () => {
  it('are those that a grant names, and the own one below it', async () => {
    const places = await w.asActor(w.collector, () => w.cycles.places(w.collector));
    expect(places.map(({ id }) => id)).toEqual([w.ministry.id, w.centre.id]);
  });

  it('are none for whoever only reports or reads', async () => {
    const { writer } = await w.respondent('Viện Thử');
    expect(await w.asActor(writer, () => w.cycles.places(writer))).toEqual([]);
    expect(await w.asActor(w.leader, () => w.cycles.places(w.leader))).toEqual([]);
  });
});
