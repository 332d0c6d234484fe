import type { AuthorisationChoices, AuthorisationView } from '@lotrinh/contracts';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import {
  AuthorisationChoicesType,
  AuthorisationType,
  EndAuthorisationInput,
  GrantAuthorisationInput,
} from './authorisation.dto.js';
import { AuthorisationService } from './authorisation.service.js';

/** Authorisations to sign (TUQ.). Heads and those who manage accounts grant them: two keys, of which the service asks for one. */
@Resolver(() => AuthorisationType)
export class AuthorisationResolver {
  constructor(private readonly authorisations: AuthorisationService) {}

  @SignedIn()
  @Query(() => [AuthorisationType], { name: 'authorisations' })
  list(@CurrentActor() actor: Actor): Promise<AuthorisationView[]> {
    return this.authorisations.list(actor);
  }

  @SignedIn()
  @Query(() => AuthorisationChoicesType, { name: 'authorisationChoices' })
  choices(
    @CurrentActor() actor: Actor,
    @Args('unitId', { type: () => UUID }) unitId: string,
  ): Promise<AuthorisationChoices> {
    return this.authorisations.choices(actor, unitId);
  }

  @SignedIn()
  @Mutation(() => AuthorisationType)
  grantAuthorisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: GrantAuthorisationInput,
  ): Promise<AuthorisationView> {
    return this.authorisations.grant(actor, input);
  }

  @SignedIn()
  @Mutation(() => AuthorisationType)
  endAuthorisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: EndAuthorisationInput,
  ): Promise<AuthorisationView> {
    return this.authorisations.end(actor, input.id, input.lockVersion, input.reason);
  }
}
