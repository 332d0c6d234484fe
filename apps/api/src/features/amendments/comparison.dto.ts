import {
  type ComparedKind,
  comparedKinds,
  type FieldChangeView,
  type ItemChangeType,
  itemChangeTypes,
  type ItemChangeView,
} from '@lotrinh/contracts';
import { Extensions, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum.js';
import { UUID } from '../../platform/graphql/scalars.js';

export const ComparedKindEnum = enumOf(comparedKinds);
registerEnumType(ComparedKindEnum, { name: 'ComparedKind' });
export const ItemChangeTypeEnum = enumOf(itemChangeTypes);
registerEnumType(ItemChangeTypeEnum, { name: 'ItemChangeType' });

@ObjectType('FieldChange')
export class FieldChangeDto implements FieldChangeView {
  @Field() field!: string;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@ObjectType('ItemChange')
export class ItemChangeDto implements ItemChangeView {
  @Field(() => ComparedKindEnum) kind!: ComparedKind;
  @Field(() => UUID) itemId!: string;
  @Field(() => ItemChangeTypeEnum) type!: ItemChangeType;
  @Field() isMoved!: boolean;
  @Field() label!: string;
  @Field(() => String, { nullable: true }) movedAfter!: string | null;
  // As a rule a row changes in one or two places.
  @Extensions({ rows: 3 })
  @Field(() => [FieldChangeDto])
  fields!: FieldChangeDto[];
}
