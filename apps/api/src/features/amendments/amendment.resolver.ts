import type { DraftRef } from '@lotrinh/contracts';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { AmendmentInput, DraftRefType } from './amendment.dto.js';
import { AmendmentService } from './amendment.service.js';

@Resolver()
export class AmendmentResolver {
  constructor(private readonly amendments: AmendmentService) {}

  @Requires('plan.write')
  @Mutation(() => DraftRefType)
  beginAmendment(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => UUID }) versionId: string,
    @Args('input') input: AmendmentInput,
  ): Promise<DraftRef> {
    return this.amendments.begin(actor, versionId, input);
  }
}
