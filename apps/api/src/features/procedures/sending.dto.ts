import {
  type PlanSendingView,
  sendingLimits,
  type SendingOutcome,
  sendingOutcomes,
  type SendingRecipient,
  sendingRecipients,
  type SendingStanding,
  sendingStandings,
  type SendingWay,
  sendingWays,
} from '@lotrinh/contracts';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';

const SendingOutcomeEnum = enumOf(sendingOutcomes);
const SendingRecipientEnum = enumOf(sendingRecipients);
const SendingStandingEnum = enumOf(sendingStandings);
const SendingWayEnum = enumOf(sendingWays);
registerEnumType(SendingOutcomeEnum, { name: 'SendingOutcome' });
registerEnumType(SendingRecipientEnum, { name: 'SendingRecipient' });
registerEnumType(SendingStandingEnum, { name: 'SendingStanding' });
registerEnumType(SendingWayEnum, { name: 'SendingWay' });

@ObjectType('PlanSending')
export class PlanSendingType implements PlanSendingView {
  @Field(() => UUID) versionId!: string;
  @Field(() => SendingRecipientEnum) recipient!: SendingRecipient;
  @Field(() => Int) workingDays!: number;
  @Field(() => DayScalar) dueOn!: string;
  @Field(() => SendingStandingEnum) standing!: SendingStanding;
  @Field(() => SendingOutcomeEnum, { nullable: true }) outcome!: SendingOutcome | null;
  @Field(() => SendingWayEnum, { nullable: true }) way!: SendingWay | null;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) sentOn!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) recordedBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) recordedAt!: string | null;
  @Field() mayRecord!: boolean;
  @Field(() => Int) lockVersion!: number;
}

@InputType()
export class RecordSendingInput {
  @Field(() => UUID) @IsUUID() versionId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field(() => SendingOutcomeEnum) @IsIn(sendingOutcomes) outcome!: SendingOutcome;
  @Field(() => SendingWayEnum, { nullable: true }) @IsOptional() @IsIn(sendingWays) way: SendingWay | null = null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(sendingLimits.numberMax)
  documentNumber: string | null = null;
  @Field(() => DayScalar, { nullable: true }) @IsOptional() @IsString() sentOn: string | null = null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(sendingLimits.reasonMax)
  reason: string | null = null;
}
