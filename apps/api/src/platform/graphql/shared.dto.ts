import type { NamedUnit, SourceSpan, UnitResolution } from '@lotrinh/contracts';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UnitResolutionEnum } from './enums.js';
import { UUID } from './scalars.js';

/** Where an item came from. */
@ObjectType('SourceSpan')
export class SourceSpanType implements SourceSpan {
  @Field(() => UUID) fileId!: string;
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
}

/** A unit as printed and what it was taken for. */
@ObjectType('NamedUnit')
export class NamedUnitType implements NamedUnit {
  @Field() printed!: string;
  @Field(() => UnitResolutionEnum) resolution!: UnitResolution;
  @Field(() => UUID, { nullable: true }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
}
