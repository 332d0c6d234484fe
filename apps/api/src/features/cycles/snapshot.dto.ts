import type { DriftCause, EntryWords, PlanUnitView, SnapshotSummary, ValueState } from '@lotrinh/contracts';
import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { PlanUnitType } from '../plans/plan.dto.js';
import { CycleFigureType, FigureSourceType, FigureType } from './figure.dto.js';
import { EntryWordsType, ValueStateEnum } from './report.dto.js';

@ObjectType('CycleSnapshot', { description: 'Frozen figures of a round; content and hash never change' })
export class SnapshotSummaryType implements SnapshotSummary {
  @Field(() => UUID) id!: string;
  @Field(() => Int) n!: number;
  @Field() sha256!: string;
  @Field(() => InstantScalar) takenAt!: string;
  @Field() takenBy!: string;
}

@ObjectType('FrozenFigure')
export class FrozenFigureType extends CycleFigureType {
  @Extensions({ rows: 30 }) @Field(() => [FigureSourceType]) sources!: FigureSourceType[];
}

@ObjectType('DriftSide')
class DriftSideType {
  @Field(() => ValueStateEnum) state!: ValueState;
  @Field(() => EntryWordsType) words!: EntryWords;
}

@ObjectType('DriftCause')
class DriftCauseType implements DriftCause {
  @Field(() => PlanUnitType) unit!: PlanUnitView;
  @Field(() => DriftSideType) before!: DriftSideType;
  @Field(() => DriftSideType) after!: DriftSideType;
  @Field(() => String, { nullable: true }) by!: string | null;
  @Field(() => InstantScalar, { nullable: true }) at!: string | null;
}

@ObjectType('FigureDrift', { description: 'A frozen figure that is otherwise today, and through whom' })
export class FigureDriftType {
  @Field(() => UUID) indicatorId!: string;
  @Field() code!: string;
  @Field() name!: string;
  @Field(() => FigureType) before!: FigureType;
  @Field(() => FigureType) after!: FigureType;
  @Extensions({ rows: 5 }) @Field(() => [DriftCauseType]) causes!: DriftCauseType[];
}
