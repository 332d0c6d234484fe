import {
  type InboxCounts,
  type InboxItemView,
  type InboxPage,
  type InboxReason,
  inboxReasons,
  inboxTabs,
  type ProcedureAction,
} from '@lotrinh/contracts';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';
import { ProcedureActionEnum } from '../procedures/procedure.dto.js';

export const InboxTabEnum = enumOf(inboxTabs);
const InboxReasonEnum = enumOf(inboxReasons);
registerEnumType(InboxTabEnum, { name: 'InboxTab' });
registerEnumType(InboxReasonEnum, { name: 'InboxReason' });

@ObjectType('InboxItem')
export class InboxItemType implements InboxItemView {
  @Field(() => UUID) versionId!: string;
  @Field(() => UUID) planId!: string;
  @Field() title!: string;
  @Field() unitName!: string;
  @Field(() => InboxReasonEnum) reason!: InboxReason;
  @Field(() => String, { nullable: true }) from!: string | null;
  @Field(() => ProcedureActionEnum, { nullable: true }) lastAction!: ProcedureAction | null;
  @Field(() => InstantScalar) since!: string;
  @Field(() => DayScalar, { nullable: true }) dueOn!: string | null;
  @Field() isOverdue!: boolean;
}

@ObjectType('InboxPage')
export class InboxPageType implements InboxPage {
  @Field(() => [InboxItemType]) items!: InboxItemType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@ObjectType('InboxCounts')
export class InboxCountsType implements InboxCounts {
  @Field(() => Int) todo!: number;
  @Field(() => Int) coordinate!: number;
  @Field(() => Int) reports!: number;
}
