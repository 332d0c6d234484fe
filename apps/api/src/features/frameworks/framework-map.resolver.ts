import type { CarriedSectionsView, EarlierFrameworkView, FrameworkMapView } from '@lotrinh/contracts';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { CarriedSectionsService } from './carried-sections.service.js';
import {
  CarriedSectionsType,
  EarlierFrameworkType,
  FrameworkMapType,
  SaveFrameworkMapInput,
} from './framework-map.dto.js';
import { FrameworkMapService } from './framework-map.service.js';

const uuid = { type: () => UUID };

/** Maps between outlines, and what plans take over by them. */
@Resolver(() => FrameworkMapType)
export class FrameworkMapResolver {
  constructor(
    private readonly maps: FrameworkMapService,
    private readonly carried: CarriedSectionsService,
  ) {}

  @SignedIn()
  @Query(() => [EarlierFrameworkType])
  earlierFrameworks(
    @CurrentActor() actor: Actor,
    @Args('frameworkId', uuid) frameworkId: string,
  ): Promise<EarlierFrameworkView[]> {
    return this.maps.earlier(actor, frameworkId);
  }

  @SignedIn()
  @Query(() => FrameworkMapType)
  frameworkMap(
    @CurrentActor() actor: Actor,
    @Args('frameworkId', uuid) frameworkId: string,
    @Args('fromFrameworkId', uuid) fromFrameworkId: string,
  ): Promise<FrameworkMapView> {
    return this.maps.get(actor, frameworkId, fromFrameworkId);
  }

  @SignedIn()
  @Query(() => CarriedSectionsType)
  carriedSections(
    @CurrentActor() actor: Actor,
    @Args('versionId', uuid) versionId: string,
    @Args('earlierVersionId', uuid) earlierVersionId: string,
  ): Promise<CarriedSectionsView> {
    return this.carried.between(actor, versionId, earlierVersionId);
  }

  @Requires('framework.manage')
  @Mutation(() => FrameworkMapType)
  saveFrameworkMap(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveFrameworkMapInput,
  ): Promise<FrameworkMapView> {
    return this.maps.save(actor, input);
  }
}
