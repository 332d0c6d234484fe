import {
  type DecisionOnPaper,
  type PaperAction,
  paperActions,
  type PlanProcedureView,
  type PlanState,
  type ProcedureAction,
  procedureActions,
  type ProcedureCode,
  procedureCodes,
  type ProcedureDecisionView,
  procedureLimits,
  type ProcedurePhase,
  procedurePhases,
  type ProcedureStepView,
  type Seat,
  type SignerView,
  seats,
  type StepAct,
  stepActs,
  type StepState,
  stepStates,
} from '@lotrinh/contracts';
import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { PlanStateEnum } from '../../platform/graphql/enums.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';

export const ProcedureActionEnum = enumOf(procedureActions);
const ProcedureCodeEnum = enumOf(procedureCodes);
const ProcedurePhaseEnum = enumOf(procedurePhases);
const SeatEnum = enumOf(seats);
const StepActEnum = enumOf(stepActs);
const StepStateEnum = enumOf(stepStates);
registerEnumType(ProcedureActionEnum, { name: 'ProcedureAction' });
registerEnumType(ProcedureCodeEnum, { name: 'ProcedureCode' });
registerEnumType(ProcedurePhaseEnum, { name: 'ProcedurePhase' });
registerEnumType(SeatEnum, { name: 'Seat' });
registerEnumType(StepActEnum, { name: 'StepAct' });
registerEnumType(StepStateEnum, { name: 'StepState' });

@InputType({ isAbstract: true })
abstract class MoveInput {
  @Field(() => UUID) @IsUUID() versionId!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(procedureLimits.opinionMax)
  opinion: string | null = null;
}

@InputType()
export class ActOnPlanInput extends MoveInput {
  @Field(() => ProcedureActionEnum) @IsIn(procedureActions) action!: ProcedureAction;
}

@InputType()
export class AssignPlanNumberInput extends MoveInput {
  @Field() @IsString() @MaxLength(100) documentNumber!: string;
  @Field(() => DayScalar) @IsString() issuedOn!: string;
}

@InputType()
export class RecordPaperDecisionInput extends MoveInput {
  @Field(() => ProcedureActionEnum) @IsIn(paperActions) action!: PaperAction;
  @Field(() => UUID) @IsUUID() personId!: string;
  @Field(() => DayScalar) @IsString() decidedOn!: string;
  @Field(() => UUID) @IsUUID() pageFileId!: string;
}

@ObjectType('ProcedureStep')
export class ProcedureStepType implements ProcedureStepView {
  @Field() key!: string;
  @Field(() => ProcedurePhaseEnum) phase!: ProcedurePhase;
  @Field(() => SeatEnum) seat!: Seat;
  @Field(() => StepActEnum) act!: StepAct;
  @Field() required!: boolean;
  @Field(() => Int) workingDays!: number;
  @Field(() => String, { nullable: true }) capacity!: string | null;
  @Field(() => StepStateEnum) state!: StepState;
  @Field(() => [String]) holders!: string[];
  @Field(() => InstantScalar, { nullable: true }) since!: string | null;
  @Field(() => String, { nullable: true }) doneBy!: string | null;
}

@ObjectType('DecisionOnPaper')
class DecisionOnPaperType implements DecisionOnPaper {
  @Field(() => DayScalar) decidedOn!: string;
  @Field() recordedBy!: string;
  @Field(() => UUID) pageFileId!: string;
}

@ObjectType('ProcedureSigner')
class ProcedureSignerType implements SignerView {
  @Field(() => UUID) id!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) capacity!: string | null;
}

@ObjectType('ProcedureDecision')
export class ProcedureDecisionType implements ProcedureDecisionView {
  @Field(() => UUID) id!: string;
  @Field(() => Int) round!: number;
  @Field(() => ProcedureActionEnum) action!: ProcedureAction;
  @Field(() => SeatEnum) seat!: Seat;
  @Field(() => StepActEnum, { nullable: true }) act!: StepAct | null;
  @Field() personName!: string;
  @Field(() => String, { nullable: true }) postTitle!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => String, { nullable: true }) capacity!: string | null;
  @Field(() => String, { nullable: true }) opinion!: string | null;
  @Field(() => InstantScalar) at!: string;
  @Field(() => DecisionOnPaperType, { nullable: true }) paper!: DecisionOnPaper | null;
}

@ObjectType('PlanProcedure')
export class PlanProcedureType implements PlanProcedureView {
  @Field(() => UUID) versionId!: string;
  @Field(() => Int) lockVersion!: number;
  @Field(() => PlanStateEnum) state!: PlanState;
  @Field(() => ProcedureCodeEnum) code!: ProcedureCode;
  @Field(() => Int) round!: number;
  @Extensions({ rows: 5 })
  @Field(() => [ProcedureStepType])
  steps!: ProcedureStepType[];
  @Field(() => [ProcedureActionEnum]) actions!: ProcedureAction[];
  @Field(() => String, { nullable: true }) ownStepKey!: string | null;
  @Field() isBarred!: boolean;
  @Field(() => [ProcedureActionEnum]) paperActions!: ProcedureAction[];
  @Extensions({ rows: 5 })
  @Field(() => [ProcedureSignerType])
  signers!: ProcedureSignerType[];
  @Field() isSeen!: boolean;
  @Field(() => String, { nullable: true }) documentNumber!: string | null;
  @Field(() => DayScalar, { nullable: true }) issuedOn!: string | null;
  @Extensions({ rows: 20 })
  @Field(() => [ProcedureDecisionType])
  decisions!: ProcedureDecisionType[];
}
