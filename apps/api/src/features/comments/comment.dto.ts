import {
  commentAnchorKinds,
  type CommentAnchorKind,
  type CommentCount,
  type CommentFilter,
  commentLimits,
  type CommentSummaryView,
  type CommentThreadView,
  type CommentView,
  pageLimits,
} from '@lotrinh/contracts';
import { ArgsType, Extensions, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { enumOf } from '../../platform/graphql/enum.js';
import { InstantScalar, UUID } from '../../platform/graphql/scalars.js';

const CommentAnchorKindEnum = enumOf(commentAnchorKinds);
registerEnumType(CommentAnchorKindEnum, { name: 'CommentAnchorKind' });

@ObjectType('Comment')
export class CommentType implements CommentView {
  @Field(() => UUID) id!: string;
  @Field() body!: string;
  @Field() authorName!: string;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => InstantScalar) writtenAt!: string;
}

@ObjectType('CommentThread')
export class CommentThreadType implements CommentThreadView {
  @Field(() => UUID) id!: string;
  @Field(() => CommentAnchorKindEnum) kind!: CommentAnchorKind;
  @Field(() => UUID, { nullable: true }) itemId!: string | null;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field() isGone!: boolean;
  @Field(() => String, { nullable: true }) quote!: string | null;
  @Field() isResolved!: boolean;
  @Field(() => String, { nullable: true }) resolvedByName!: string | null;
  @Field(() => InstantScalar, { nullable: true }) resolvedAt!: string | null;
  @Field() mayResolve!: boolean;
  @Extensions({ rows: 5 })
  @Field(() => [CommentType])
  comments!: CommentType[];
  @Field(() => Int) lockVersion!: number;
}

@ObjectType('CommentThreadPage')
export class CommentThreadPageType {
  @Field(() => [CommentThreadType]) items!: CommentThreadType[];
  @Field(() => Int) total!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) size!: number;
}

@ObjectType('CommentCount')
export class CommentCountType implements CommentCount {
  @Field(() => UUID, { nullable: true }) itemId!: string | null;
  @Field(() => Int) open!: number;
  @Field(() => Int) total!: number;
}

@ObjectType('CommentSummary')
export class CommentSummaryType implements CommentSummaryView {
  @Field() mayComment!: boolean;
  @Field(() => Int) open!: number;
  @Field(() => Int) total!: number;
  @Field(() => [CommentCountType]) counts!: CommentCountType[];
}

@InputType('CommentFilter')
export class CommentFilterInput implements CommentFilter {
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() itemId?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() onlyOpen?: boolean | null;
}

@ArgsType()
export class CommentListArgs {
  @Field(() => UUID) @IsUUID() versionId!: string;
  @Field(() => CommentFilterInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CommentFilterInput)
  filter?: CommentFilterInput;
  @Field(() => Int, { defaultValue: 1 }) @IsInt() @Min(1) @Max(pageLimits.pageMax) page!: number;
  @Field(() => Int, { defaultValue: pageLimits.sizeDefault }) @IsInt() @Min(1) @Max(pageLimits.sizeMax) size!: number;
}

@InputType('NewCommentThread')
export class NewCommentThreadInput {
  @Field(() => UUID) @IsUUID() versionId!: string;
  @Field(() => UUID, { nullable: true }) @IsOptional() @IsUUID() itemId!: string | null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(commentLimits.quote)
  quote!: string | null;
  @Field() @IsString() @MaxLength(commentLimits.body) body!: string;
}

/** A thread as it stands on a version. */
@ArgsType()
class ThreadArgs {
  @Field(() => UUID) @IsUUID() versionId!: string;
  @Field(() => UUID) @IsUUID() threadId!: string;
}

@ArgsType()
export class CommentReplyArgs extends ThreadArgs {
  @Field() @IsString() @MaxLength(commentLimits.body) body!: string;
}

@ArgsType()
export class CommentReopenArgs extends ThreadArgs {
  @Field(() => Int) @IsInt() lockVersion!: number;
}

@ArgsType()
export class CommentResolveArgs extends CommentReopenArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(commentLimits.body)
  answer!: string | null;
}
