import type {
  AlignedTargetView,
  CarriedTarget,
  Comparator,
  DroppedTargetView,
  MissingTarget,
  EvaluationBeforeView,
  TargetVerdict,
} from '@lotrinh/contracts';
import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { ComparatorEnum } from '../../platform/graphql/enums.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { TargetVerdictEnum } from '../evaluations/evaluation.dto.js';

@ObjectType('CarriedTarget')
export class CarriedTargetType implements CarriedTarget {
  @Field(() => UUID) planId!: string;
  @Field() unitName!: string;
  @Field(() => Int, { nullable: true }) year!: number | null;
  @Field(() => ComparatorEnum, { nullable: true }) comparator!: Comparator | null;
  @Field(() => String, { nullable: true }) value!: string | null;
  @Field(() => String, { nullable: true }) valueMax!: string | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => Int, { nullable: true }) targetYear!: number | null;
  @Field() isBelow!: boolean;
}

@ObjectType('MissingTarget')
export class MissingTargetType implements MissingTarget {
  @Field(() => UUID) planId!: string;
  @Field() unitName!: string;
  @Field(() => Int, { nullable: true }) year!: number | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType({ isAbstract: true })
abstract class MeasuredTargetType {
  @Field(() => UUID) itemId!: string;
  @Field() phrase!: string;
  @Field(() => ComparatorEnum, { nullable: true }) comparator!: Comparator | null;
  @Field(() => String, { nullable: true }) value!: string | null;
  @Field(() => String, { nullable: true }) valueMax!: string | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => Int, { nullable: true }) targetYear!: number | null;
}

@ObjectType('DroppedTarget')
export class DroppedTargetType extends MeasuredTargetType implements DroppedTargetView {
  @Field(() => TargetVerdictEnum, { nullable: true }) verdict!: TargetVerdict | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field() isCarried!: boolean;
}

@ObjectType('EvaluationBefore')
export class EvaluationBeforeType implements EvaluationBeforeView {
  @Field(() => UUID) planId!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true }) results!: string | null;
  @Field(() => String, { nullable: true }) lessons!: string | null;
}

@ObjectType('AlignedTarget')
export class AlignedTargetType extends MeasuredTargetType implements AlignedTargetView {
  @Extensions({ rows: 3 })
  @Field(() => [CarriedTargetType])
  carried!: CarriedTargetType[];
  @Extensions({ rows: 3 })
  @Field(() => [MissingTargetType])
  missing!: MissingTargetType[];
}
