import {
  type AccountView,
  type AddHoldingInput,
  builtInRoles,
  type CreatePersonInput,
  emailPattern,
  type EndHoldingInput,
  type GrantInput,
  type GrantView,
  type HandoverView,
  type HoldingView,
  type ImportPeopleInput,
  type OneTimeSlip,
  type OpenWorkKind,
  openWorkKinds,
  type Page,
  pageLimits,
  type PersonImportCheck,
  type PersonImportColumn,
  personImportColumns,
  type PersonImportFault,
  personImportFaults,
  type PersonImportRow,
  personLimits,
  type PersonView,
  type PostView,
  type RenamePersonInput,
  type RoleCode,
  type RoleView,
  type SetEmailInput,
  type SetGrantsInput,
  unitLimits,
  usernamePattern,
} from '@lotrinh/contracts';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Day, Line } from '../../platform/http/text.decorator.js';

const roleCodes = Object.keys(builtInRoles) as RoleCode[];
const uuid = { format: 'uuid' };
const day = { format: 'date', example: '2026-03-01' };
const dayOrNull = { type: String, nullable: true, ...day };

const emailOrNull = { type: String, nullable: true, maxLength: personLimits.emailMax, example: 'hanh.dm@example.vn' };

/** An e-mail address, kept in lower case, or null; an empty one is null. */
const Email = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim().toLowerCase() || null : value,
    ),
    ValidateIf((_object, value) => value !== null),
    MaxLength(personLimits.emailMax),
    ValidateBy({
      name: 'isEmail',
      validator: {
        validate: (value) => typeof value === 'string' && emailPattern.test(value),
        defaultMessage: () => 'must be an e-mail address',
      },
    }),
  );

export class PersonQuery {
  @ApiProperty({ required: false, description: 'Words of the name, the post or the username', maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiProperty({ required: false, ...uuid, description: 'Only this unit and those below it' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiProperty({ required: false, default: 1, minimum: 1, maximum: pageLimits.pageMax })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(pageLimits.pageMax)
  page = 1;

  @ApiProperty({ required: false, default: pageLimits.sizeDefault, minimum: 1, maximum: pageLimits.sizeMax })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(pageLimits.sizeMax)
  size: number = pageLimits.sizeDefault;
}

export class PostQuery {
  @ApiProperty(uuid) @IsUUID() unitId!: string;
}

export class HandoverQuery {
  @ApiProperty(day) @Day() on!: string;
}

export class GrantDto implements GrantInput {
  @ApiProperty({ enum: roleCodes }) @IsIn(roleCodes) role!: RoleCode;
  @ApiProperty({ ...uuid, description: 'Holds for this unit and all below it' }) @IsUUID() unitId!: string;
}

export class CreatePersonDto implements CreatePersonInput {
  @ApiProperty({ maxLength: personLimits.nameMax, example: 'Đỗ Minh Hạnh' }) @Line(personLimits.nameMax) name!: string;

  @ApiProperty({ minLength: personLimits.usernameMin, maxLength: personLimits.usernameMax, example: 'hanh.dm' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsString()
  @MinLength(personLimits.usernameMin)
  @MaxLength(personLimits.usernameMax)
  @Matches(usernamePattern)
  username!: string;

  @ApiProperty({ ...emailOrNull, required: false }) @IsOptional() @Email() email?: string | null;
  @ApiProperty(uuid) @IsUUID() unitId!: string;
  @ApiProperty({ maxLength: personLimits.titleMax, example: 'Chuyên viên' })
  @Line(personLimits.titleMax)
  title!: string;
  @ApiProperty(day) @Day() validFrom!: string;

  @ApiProperty({ type: [GrantDto] })
  @IsArray()
  @ArrayMaxSize(personLimits.grantsMax)
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants!: GrantDto[];
}

export class AddHoldingDto {
  @ApiProperty(day) @Day() validFrom!: string;
  @ApiProperty({
    ...uuid,
    required: false,
    description: 'An existing post, taken over with its rights; then nothing else is given',
  })
  @IsOptional()
  @IsUUID()
  postId?: string;
  @ApiProperty({ ...uuid, required: false }) @ValidateIf(isNewPost) @IsUUID() unitId!: string;
  @ApiProperty({ required: false, maxLength: personLimits.titleMax, example: 'Chuyên viên' })
  @ValidateIf(isNewPost)
  @Line(personLimits.titleMax)
  title!: string;

  @ApiProperty({ required: false, type: [GrantDto] })
  @ValidateIf(isNewPost)
  @IsArray()
  @ArrayMaxSize(personLimits.grantsMax)
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants!: GrantDto[];

  choice(): AddHoldingInput {
    const { validFrom, postId, unitId, title, grants } = this;
    return postId === undefined ? { validFrom, unitId, title, grants } : { validFrom, postId };
  }
}

function isNewPost(input: object): boolean {
  return !('postId' in input) || input.postId === undefined;
}

export class EndHoldingDto implements EndHoldingInput {
  @ApiProperty({ ...day, description: 'First day without the post' }) @Day() validTo!: string;
}

export class RenamePersonDto implements RenamePersonInput {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) lockVersion!: number;
  @ApiProperty({ maxLength: personLimits.nameMax, example: 'Đỗ Minh Hạnh' }) @Line(personLimits.nameMax) name!: string;
}

export class SetEmailDto implements SetEmailInput {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) lockVersion!: number;
  @ApiProperty(emailOrNull) @Email() email!: string | null;
}

export class SetGrantsDto implements SetGrantsInput {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) lockVersion!: number;

  @ApiProperty({ type: [GrantDto] })
  @IsArray()
  @ArrayMaxSize(personLimits.grantsMax)
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants!: GrantDto[];
}

export class ImportPeopleDto implements ImportPeopleInput {
  @ApiProperty({ ...uuid, description: 'Units of the list are looked up at and below this one' })
  @IsUUID()
  unitId!: string;
  @ApiProperty(day) @Day() validFrom!: string;
  @ApiProperty({
    maxLength: unitLimits.importTextMax,
    description: 'Cells by TAB, rows by line',
    example: 'Họ và tên\tĐơn vị\tChức danh\nĐỗ Minh Hạnh\tVP\tChuyên viên',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(unitLimits.importTextMax)
  text!: string;
}

class GrantViewType implements GrantView {
  @ApiProperty({ enum: roleCodes }) role!: RoleCode;
  @ApiProperty(uuid) unitId!: string;
  @ApiProperty() unitName!: string;
}

class HoldingViewType implements HoldingView {
  @ApiProperty(uuid) id!: string;
  @ApiProperty(uuid) postId!: string;
  @ApiProperty() postLockVersion!: number;
  @ApiProperty() title!: string;
  @ApiProperty(uuid) unitId!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty(day) validFrom!: string;
  @ApiProperty(dayOrNull) validTo!: string | null;
  @ApiProperty({ type: [GrantViewType] }) grants!: GrantViewType[];
}

class AccountViewType implements AccountView {
  @ApiProperty() username!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty() isLocked!: boolean;
  @ApiProperty() mustChangePassword!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastSignedInAt!: string | null;
}

export class PersonViewType implements PersonView {
  @ApiProperty(uuid) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() lockVersion!: number;
  @ApiProperty({ type: AccountViewType, nullable: true }) account!: AccountViewType | null;
  @ApiProperty() canManage!: boolean;
  @ApiProperty({ type: [HoldingViewType] }) holdings!: HoldingViewType[];
}

export class PersonPage implements Page<PersonView> {
  @ApiProperty({ type: [PersonViewType] }) items!: PersonViewType[];
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() size!: number;
}

export class OneTimeSlipView implements OneTimeSlip {
  @ApiProperty(uuid) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() username!: string;
  @ApiProperty({ description: 'Shown this once' }) password!: string;
  @ApiProperty() title!: string;
  @ApiProperty() unitName!: string;
}

export class OneTimeSlipList {
  @ApiProperty({ type: [OneTimeSlipView] }) items!: OneTimeSlipView[];
}

class PostHolderView {
  @ApiProperty(uuid) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty(day) validFrom!: string;
  @ApiProperty(dayOrNull) validTo!: string | null;
}

class PostViewType implements PostView {
  @ApiProperty(uuid) id!: string;
  @ApiProperty() lockVersion!: number;
  @ApiProperty() title!: string;
  @ApiProperty(uuid) unitId!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty({ type: [PostHolderView] }) holders!: PostHolderView[];
  @ApiProperty({ type: [GrantViewType] }) grants!: GrantViewType[];
}

export class PostList {
  @ApiProperty({ type: [PostViewType] }) items!: PostViewType[];
}

class LeftPostView {
  @ApiProperty(uuid) postId!: string;
  @ApiProperty() title!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty(day) validTo!: string;
  @ApiProperty({ type: [GrantViewType] }) grants!: GrantViewType[];
  @ApiProperty({ type: [String], description: 'Who else holds the post from that day' }) otherHolders!: string[];
}

class OpenWorkView {
  @ApiProperty({ enum: openWorkKinds }) kind!: OpenWorkKind;
  @ApiProperty({ minimum: 1 }) count!: number;
}

export class HandoverViewType implements HandoverView {
  @ApiProperty(uuid) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [LeftPostView] }) posts!: LeftPostView[];
  @ApiProperty({ type: [OpenWorkView] }) openWork!: OpenWorkView[];
}

class PersonImportFaultView {
  @ApiProperty({ enum: personImportColumns }) column!: PersonImportColumn;
  @ApiProperty({ enum: personImportFaults }) fault!: PersonImportFault;
}

class PersonImportRowView implements PersonImportRow {
  @ApiProperty({ minimum: 1 }) line!: number;
  @ApiProperty({ enum: ['NEW', 'FAULTY'] }) outcome!: PersonImportRow['outcome'];
  @ApiProperty() name!: string;
  @ApiProperty() username!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, ...uuid, nullable: true }) unitId!: string | null;
  @ApiProperty() unitName!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: roleCodes, nullable: true }) role!: RoleCode | null;
  @ApiProperty({ type: [PersonImportFaultView] }) faults!: PersonImportFaultView[];
}

export class PersonImportCheckView implements PersonImportCheck {
  @ApiProperty({ type: [PersonImportRowView] }) rows!: PersonImportRowView[];
  @ApiProperty() ready!: number;
  @ApiProperty() faulty!: number;
}

class RoleViewType implements RoleView {
  @ApiProperty({ enum: roleCodes }) code!: RoleCode;
  @ApiProperty({ type: [String] }) permissions!: string[];
}

export class RoleList {
  @ApiProperty({ type: [RoleViewType] }) items!: RoleViewType[];
}
