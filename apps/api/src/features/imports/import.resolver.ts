import type { ImportItemKind, UnitResolution } from '@lotrinh/contracts';
import { pageLimits } from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitResolutionEnum } from '../../platform/graphql/enums.js';
import { ImportAcceptService } from './import-accept.service.js';
import { ImportComparisonService } from './import-comparison.service.js';
import {
  ImportComparisonType,
  ImportDecisionInput,
  ImportHeaderType,
  ImportItemFieldsInput,
  ImportItemKindEnum,
  ImportItemType,
  ImportPageType,
  ImportPlaceType,
  ImportType,
  ImportUnitNameType,
} from './import.dto.js';
import { fieldsOf, itemType } from './import.mapper.js';
import { ImportService } from './import.service.js';
import { ImportUnitNames } from './import-unit-names.service.js';
import { UUID } from '../../platform/graphql/scalars.js';

@Resolver(() => ImportType)
export class ImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly acceptance: ImportAcceptService,
    private readonly unitNames: ImportUnitNames,
    private readonly comparisons: ImportComparisonService,
  ) {}

  @Requires('import.use')
  @Query(() => ImportPageType, { name: 'imports' })
  list(
    @CurrentActor() actor: Actor,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<ImportPageType> {
    return this.imports.list(actor, page, size);
  }

  @Requires('import.use')
  @Query(() => [ImportPlaceType], { name: 'importUnits' })
  units(@CurrentActor() actor: Actor): Promise<ImportPlaceType[]> {
    return this.imports.units(actor);
  }

  @Requires('import.use')
  @Query(() => ImportType, { name: 'import' })
  async get(@CurrentActor() actor: Actor, @Args('id', { type: () => UUID }) id: string): Promise<ImportType> {
    return this.imports.get(actor, id);
  }

  @Requires('import.use')
  @Query(() => [ImportItemType], { name: 'importItems' })
  async items(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
    @Args('kind', { type: () => ImportItemKindEnum }) kind: ImportItemKind,
  ): Promise<ImportItemType[]> {
    return (await this.imports.items(actor, importId, kind)).map(itemType);
  }

  @Requires('import.use')
  @Query(() => ImportComparisonType, { name: 'importComparison' })
  comparison(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
  ): Promise<ImportComparisonType> {
    return this.comparisons.compare(actor, importId);
  }

  @Requires('import.use')
  @Query(() => [ImportUnitNameType], { name: 'importUnitNames' })
  async names(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
  ): Promise<ImportUnitNameType[]> {
    await this.imports.demandUsable(actor, importId);
    return this.unitNames.list(importId);
  }

  @Requires('import.use')
  @Mutation(() => ImportType, { name: 'decideImportItems' })
  async decide(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
    @Args('decisions', { type: () => [ImportDecisionInput] }) decisions: ImportDecisionInput[],
  ): Promise<ImportType> {
    return this.imports.decide(actor, importId, decisions);
  }

  @Requires('import.use')
  @Mutation(() => ImportType, { name: 'acceptSureImportItems' })
  async acceptSure(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
    @Args('kind', { type: () => ImportItemKindEnum, nullable: true }) kind: ImportItemKind | null,
  ): Promise<ImportType> {
    return this.imports.acceptSure(actor, importId, kind ?? null);
  }

  @Requires('import.use')
  @Mutation(() => ImportItemType, { name: 'editImportItem' })
  async edit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
    @Args('fields') fields: ImportItemFieldsInput,
  ): Promise<ImportItemType> {
    return itemType(await this.imports.edit(actor, id, lockVersion, fieldsOf(fields)));
  }

  @Requires('import.use')
  @Mutation(() => ImportItemType, { name: 'mergeImportItemWithPrevious' })
  async merge(@CurrentActor() actor: Actor, @Args('id', { type: () => UUID }) id: string): Promise<ImportItemType> {
    return itemType(await this.imports.mergeWithPrevious(actor, id));
  }

  @Requires('import.use')
  @Mutation(() => ImportType, { name: 'setImportHeader' })
  async setHeader(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
    @Args('header') header: ImportHeaderType,
  ): Promise<ImportType> {
    return this.imports.setHeader(actor, importId, lockVersion, header);
  }

  @Requires('import.use')
  @Mutation(() => [ImportUnitNameType], { name: 'resolveImportUnit' })
  async resolve(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
    @Args('printed') printed: string,
    @Args('resolution', { type: () => UnitResolutionEnum }) resolution: UnitResolution,
    @Args('unitId', { type: () => UUID, nullable: true }) unitId: string | null,
  ): Promise<ImportUnitNameType[]> {
    await this.imports.demandUsable(actor, importId);
    await this.unitNames.resolve(actor, importId, printed, resolution, unitId ?? null);
    return this.unitNames.list(importId);
  }

  @Requires('import.use')
  @Mutation(() => ImportType, { name: 'acceptImport' })
  async accept(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
  ): Promise<ImportType> {
    return this.acceptance.accept(actor, importId, lockVersion);
  }

  @Requires('import.use')
  @Mutation(() => ImportType, { name: 'discardImport' })
  async discard(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => UUID }) importId: string,
  ): Promise<ImportType> {
    return this.imports.discard(actor, importId);
  }
}
