import {
  type ErrorParams,
  type ExpiredBasisView,
  type FindingReason,
  findingSeverities,
  type FindingSeverity,
  type FindingTable,
  findingTables,
  type PlanFindingPage,
  type PlanFindingView,
} from '@lotrinh/contracts';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, ParamsScalar, UUID } from '../../platform/graphql/scalars.js';

const FindingSeverityEnum = enumOf(findingSeverities);
const FindingTableEnum = enumOf(findingTables);
registerEnumType(FindingSeverityEnum, { name: 'FindingSeverity' });
registerEnumType(FindingTableEnum, { name: 'FindingTable' });

@ObjectType('FindingReason')
export class FindingReasonType implements FindingReason {
  @Field() reason!: string;
  @Field() by!: string;
  @Field(() => InstantScalar) at!: string;
}

@ObjectType('PlanFinding')
export class PlanFindingType implements PlanFindingView {
  @Field() fingerprint!: string;
  @Field() rule!: string;
  @Field(() => FindingSeverityEnum) severity!: FindingSeverity;
  @Field() mayAcknowledge!: boolean;
  @Field(() => FindingTableEnum) table!: FindingTable;
  @Field(() => UUID, { nullable: true }) itemId!: string | null;
  @Field(() => ParamsScalar) params!: ErrorParams;
  @Field(() => FindingReasonType, { nullable: true }) acknowledgement!: FindingReasonType | null;
}

@ObjectType('PlanFindingPage')
export class PlanFindingPageType implements PlanFindingPage {
  @Field(() => [PlanFindingType]) items!: PlanFindingType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
  @Field(() => Int) open!: number;
  @Field(() => Int) advice!: number;
}

@ObjectType('ExpiredBasis')
export class ExpiredBasisType implements ExpiredBasisView {
  @Field(() => UUID) itemId!: string;
  @Field() name!: string;
  @Field(() => DayScalar) until!: string;
  @Field(() => String, { nullable: true }) replacedBy!: string | null;
}
