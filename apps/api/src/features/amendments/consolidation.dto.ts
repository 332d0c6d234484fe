import type {
  ComparedKind,
  ConsolidationMark,
  ConsolidationRemoval,
  ConsolidationView,
  ItemChangeType,
} from '@lotrinh/contracts';
import { Extensions, Field, ObjectType } from '@nestjs/graphql';
import { UUID } from '../../platform/graphql/scalars.js';
import { ComparedKindEnum, ItemChangeTypeEnum } from './comparison.dto.js';

@ObjectType('ConsolidationMark')
export class ConsolidationMarkType implements ConsolidationMark {
  @Field(() => UUID) itemId!: string;
  @Field(() => ItemChangeTypeEnum) type!: ItemChangeType;
  @Field(() => UUID) versionId!: string;
}

@ObjectType('ConsolidationRemoval')
export class ConsolidationRemovalType implements ConsolidationRemoval {
  @Field(() => ComparedKindEnum) kind!: ComparedKind;
  @Field(() => UUID) itemId!: string;
  @Field() label!: string;
  @Field(() => UUID) versionId!: string;
}

@ObjectType('PlanConsolidation')
export class ConsolidationType implements ConsolidationView {
  @Field(() => UUID) versionId!: string;
  @Extensions({ rows: 50 })
  @Field(() => [ConsolidationMarkType])
  marks!: ConsolidationMarkType[];
  @Extensions({ rows: 10 })
  @Field(() => [ConsolidationRemovalType])
  removed!: ConsolidationRemovalType[];
}
