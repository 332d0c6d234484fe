import {
  type AuthorisableSeat,
  authorisableSeats,
  type AuthorisationChoices,
  authorisationLimits,
  type AuthorisationPost,
  type AuthorisationStanding,
  authorisationStandings,
  type AuthorisationView,
  type NewAuthorisation,
  type PlanKind,
  planKinds,
} from '@lotrinh/contracts';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, IsString, IsUUID, MaxLength } from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { PlanKindEnum } from '../../platform/graphql/enums.js';
import { DayScalar, InstantScalar, UUID } from '../../platform/graphql/scalars.js';

const AuthorisableSeatEnum = enumOf(authorisableSeats);
registerEnumType(AuthorisableSeatEnum, { name: 'AuthorisableSeat' });
const AuthorisationStandingEnum = enumOf(authorisationStandings);
registerEnumType(AuthorisationStandingEnum, { name: 'AuthorisationStanding' });

@ObjectType('Authorisation')
export class AuthorisationType implements AuthorisationView {
  @Field(() => UUID) id!: string;
  @Field(() => UUID) unitId!: string;
  @Field() unitName!: string;
  @Field() grantorTitle!: string;
  @Field(() => String, { nullable: true }) grantorName!: string | null;
  @Field(() => UUID) postId!: string;
  @Field() postTitle!: string;
  @Field() postUnitName!: string;
  @Field(() => [String]) holders!: string[];
  @Field() capacity!: string;
  @Field(() => [AuthorisableSeatEnum]) seats!: AuthorisableSeat[];
  @Field(() => [PlanKindEnum]) planKinds!: PlanKind[];
  @Field() limits!: string;
  @Field() documentNumber!: string;
  @Field(() => DayScalar) documentOn!: string;
  @Field(() => DayScalar) validFrom!: string;
  @Field(() => DayScalar) lastOn!: string;
  @Field(() => AuthorisationStandingEnum) standing!: AuthorisationStanding;
  @Field(() => InstantScalar, { nullable: true }) endedAt!: string | null;
  @Field(() => String, { nullable: true }) endedBy!: string | null;
  @Field(() => String, { nullable: true }) endReason!: string | null;
  @Field() recordedBy!: string;
  @Field(() => InstantScalar) recordedAt!: string;
  @Field(() => Int) lockVersion!: number;
  @Field() mayEnd!: boolean;
}

@ObjectType('AuthorisationPost')
class AuthorisationPostType implements AuthorisationPost {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field() unitName!: string;
  @Field(() => [String]) holders!: string[];
}

@ObjectType('AuthorisationChoices')
export class AuthorisationChoicesType implements AuthorisationChoices {
  @Field(() => [AuthorisationPostType]) grantors!: AuthorisationPostType[];
  @Field(() => [AuthorisationPostType]) posts!: AuthorisationPostType[];
}

@InputType()
export class GrantAuthorisationInput implements NewAuthorisation {
  @Field(() => UUID) @IsUUID() unitId!: string;
  @Field(() => UUID) @IsUUID() grantorPostId!: string;
  @Field(() => UUID) @IsUUID() postId!: string;
  @Field(() => [AuthorisableSeatEnum])
  @ArrayMaxSize(authorisableSeats.length)
  @ArrayUnique()
  @IsIn(authorisableSeats, { each: true })
  seats!: AuthorisableSeat[];
  @Field(() => [PlanKindEnum])
  @ArrayMaxSize(planKinds.length)
  @ArrayUnique()
  @IsIn(planKinds, { each: true })
  planKinds!: PlanKind[];
  @Field() @IsString() @MaxLength(authorisationLimits.limitsMax) limits!: string;
  @Field() @IsString() @MaxLength(authorisationLimits.numberMax) documentNumber!: string;
  @Field(() => DayScalar) @IsString() documentOn!: string;
  @Field(() => DayScalar) @IsString() validFrom!: string;
  @Field(() => DayScalar) @IsString() lastOn!: string;
}

@InputType()
export class EndAuthorisationInput {
  @Field(() => UUID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() lockVersion!: number;
  @Field() @IsString() @MaxLength(authorisationLimits.reasonMax) reason!: string;
}
