import type { SnapshotSummary } from '@lotrinh/contracts';
import { Extensions } from '@nestjs/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { figureTypeOf, frozenType } from './figure.dto.js';
import { FigureDriftType, FrozenFigureType, SnapshotSummaryType } from './snapshot.dto.js';
import { SnapshotService } from './snapshot.service.js';

const id = { type: () => UUID };

/** Figures of rounds as they were frozen. */
@Resolver(() => SnapshotSummaryType)
export class SnapshotResolver {
  constructor(private readonly snapshots: SnapshotService) {}

  @Requires('report.read')
  @Extensions({ rows: 5 })
  @Query(() => [SnapshotSummaryType], { description: 'When the figures of a round were frozen, the newest first' })
  cycleSnapshots(@CurrentActor() actor: Actor, @Args('cycleId', id) cycleId: string): Promise<SnapshotSummary[]> {
    return this.snapshots.list(actor, cycleId);
  }

  @Requires('report.read')
  @Extensions({ rows: 20 })
  @Query(() => [FrozenFigureType], { description: 'The figures of a snapshot, as they were' })
  async frozenFigures(@CurrentActor() actor: Actor, @Args('snapshotId', id) snapshotId: string) {
    return (await this.snapshots.get(actor, snapshotId)).figures.map(frozenType);
  }

  @Requires('report.read')
  @Extensions({ rows: 20 })
  @Query(() => [FigureDriftType], { description: 'What of a snapshot is otherwise today, and through whom' })
  async cycleDrift(@CurrentActor() actor: Actor, @Args('snapshotId', id) snapshotId: string) {
    const drift = await this.snapshots.drift(actor, snapshotId);
    return drift.map((each) => ({ ...each, before: figureTypeOf(each.before), after: figureTypeOf(each.after) }));
  }

  @Requires('cycle.manage')
  @Mutation(() => SnapshotSummaryType, { description: 'Freezes the official figures of a round as they are now' })
  freezeCycle(@CurrentActor() actor: Actor, @Args('cycleId', id) cycleId: string): Promise<SnapshotSummary> {
    return this.snapshots.freeze(actor, cycleId);
  }
}
