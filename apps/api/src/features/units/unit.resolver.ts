import type { Page, UnitCardView, UnitContactView, UnitHitView, UnitView } from '@lotrinh/contracts';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DayScalar, UUID } from '../../platform/graphql/scalars.js';
import { UnitDetailService } from './unit-detail.service.js';
import { UnitDirectoryService } from './unit-directory.service.js';
import {
  UnitCardType,
  UnitChildrenArgs,
  UnitContactType,
  UnitHitPage,
  UnitPage,
  UnitsArgs,
  UnitSearchArgs,
  UnitViewType,
} from './unit-view.dto.js';

@Resolver(() => UnitViewType)
export class UnitResolver {
  constructor(
    private readonly directory: UnitDirectoryService,
    private readonly details: UnitDetailService,
  ) {}

  @SignedIn()
  @Query(() => UnitPage, { description: 'Units directly below one, or the roots' })
  unitChildren(@Args() { parentId, ...options }: UnitChildrenArgs): Promise<Page<UnitView>> {
    return this.directory.listChildren(parentId ?? null, options);
  }

  @SignedIn()
  @Query(() => UnitPage, { description: 'The units that a selector means on a day' })
  units(@Args() { selector, ...options }: UnitsArgs): Promise<Page<UnitView>> {
    return this.directory.list(selector, options);
  }

  @SignedIn()
  @Query(() => UnitHitPage, {
    description: 'Units by name, abbreviation, former name or code, with or without diacritics',
  })
  unitSearch(@Args() { text, ...options }: UnitSearchArgs): Promise<Page<UnitHitView>> {
    return this.directory.search(text, options);
  }

  @SignedIn()
  @Query(() => UnitCardType)
  unit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
    @Args('asOf', { type: () => DayScalar, nullable: true }) asOf: string | null,
  ): Promise<UnitCardView> {
    return this.details.getCard(actor, id, asOf);
  }

  @SignedIn()
  @Query(() => [UnitContactType], { description: "For people of the unit's own agency and who manages it" })
  unitContacts(
    @CurrentActor() actor: Actor,
    @Args('unitId', { type: () => UUID }) unitId: string,
  ): Promise<UnitContactView[]> {
    return this.details.listContacts(actor, unitId);
  }
}
