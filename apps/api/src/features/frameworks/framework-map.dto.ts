import {
  type CarriedSectionsView,
  type EarlierFrameworkView,
  frameworkLimits,
  type FrameworkMapLinkView,
  type FrameworkMapView,
} from '@lotrinh/contracts';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { UUID } from '../../platform/graphql/scalars.js';

@ObjectType('FrameworkMapLink')
class FrameworkMapLinkType implements FrameworkMapLinkView {
  @Field(() => UUID) fromSectionId!: string;
  @Field(() => [UUID]) toSectionIds!: string[];
}

@ObjectType('FrameworkMap')
export class FrameworkMapType implements FrameworkMapView {
  @Field(() => UUID) frameworkId!: string;
  @Field(() => UUID) fromFrameworkId!: string;
  @Field(() => Int) lockVersion!: number;
  @Field(() => [FrameworkMapLinkType]) links!: FrameworkMapLinkType[];
}

@ObjectType('EarlierFramework')
export class EarlierFrameworkType implements EarlierFrameworkView {
  @Field(() => UUID) id!: string;
  @Field() title!: string;
  @Field() isMapped!: boolean;
}

@ObjectType('FedSection')
class FedSectionType {
  @Field(() => UUID) itemId!: string;
  @Field(() => [UUID]) earlierItemIds!: string[];
}

@ObjectType('CarriedSections')
export class CarriedSectionsType implements CarriedSectionsView {
  @Field(() => [FedSectionType]) fed!: FedSectionType[];
  @Field(() => [UUID]) lostItemIds!: string[];
}

@InputType()
class FrameworkMapLinkInput implements FrameworkMapLinkView {
  @Field(() => UUID) @IsUUID() fromSectionId!: string;
  @Field(() => [UUID])
  @ArrayMaxSize(frameworkLimits.placesMax)
  @IsUUID(undefined, { each: true })
  toSectionIds!: string[];
}

@InputType()
export class SaveFrameworkMapInput implements FrameworkMapView {
  @Field(() => UUID) @IsUUID() frameworkId!: string;
  @Field(() => UUID) @IsUUID() fromFrameworkId!: string;
  @Field(() => Int) @IsInt() @Min(0) lockVersion!: number;
  @Field(() => [FrameworkMapLinkInput])
  @ArrayMaxSize(frameworkLimits.sections)
  @ValidateNested({ each: true })
  @Type(() => FrameworkMapLinkInput)
  links!: FrameworkMapLinkInput[];
}
