import { type LegalInstrumentPage, type LegalInstrumentView, pageLimits } from '@lotrinh/contracts';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UUID } from '../../platform/graphql/scalars.js';
import { LegalInstrumentInputType, LegalInstrumentPageType, LegalInstrumentType } from './legal-instrument.dto.js';
import { LegalInstrumentService } from './legal-instrument.service.js';

/** The register of legal instruments: read by everyone signed in, kept by whoever keeps reference data. */
@Resolver()
export class LegalInstrumentResolver {
  constructor(private readonly instruments: LegalInstrumentService) {}

  @SignedIn()
  @Query(() => LegalInstrumentPageType)
  legalInstruments(
    @Args('text', { defaultValue: '' }) text: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('size', { type: () => Int, defaultValue: pageLimits.sizeDefault }) size: number,
  ): Promise<LegalInstrumentPage> {
    return this.instruments.list(text, page, size);
  }

  @Requires('reference.manage')
  @Mutation(() => LegalInstrumentType)
  createLegalInstrument(
    @CurrentActor() actor: Actor,
    @Args('input') input: LegalInstrumentInputType,
  ): Promise<LegalInstrumentView> {
    return this.instruments.create(actor, input);
  }

  @Requires('reference.manage')
  @Mutation(() => LegalInstrumentType)
  saveLegalInstrument(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => UUID }) id: string,
    @Args('lockVersion', { type: () => Int }) lockVersion: number,
    @Args('input') input: LegalInstrumentInputType,
  ): Promise<LegalInstrumentView> {
    return this.instruments.save(actor, id, lockVersion, input);
  }
}
