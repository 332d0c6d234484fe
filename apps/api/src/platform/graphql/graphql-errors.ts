import { unwrapResolverError } from '@apollo/server/errors';
import { Injectable, Module } from '@nestjs/common';
import type { ErrorCode } from '@lotrinh/contracts';
import { translate } from '@lotrinh/messages';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PinoLogger } from 'nestjs-pino';
import { Db } from '../database/db.js';
import { DomainError } from '../errors/domain-error.js';
import { asDomainError } from '../errors/problem.js';

/** Copies only what a caller may see; the rest is logged under the request id. */
@Injectable()
export class GraphqlErrors {
  constructor(
    private readonly db: Db,
    private readonly logger: PinoLogger,
  ) {}

  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const requestId = this.db.request()?.requestId ?? '';
    const original = unwrapResolverError(error);
    const known = asDomainError(original);
    const place = {
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    };
    if (known === null && original instanceof GraphQLError) {
      // Syntax, validation and limits: the text speaks of the query itself.
      const extensions = { code: 'query.refused' satisfies ErrorCode, params: {}, fields: [], requestId };
      return { message: formatted.message, ...place, extensions };
    }
    const answer = known ?? new DomainError('server.internal');
    if (known === null) this.logger.error({ err: original, requestId }, 'unexpected error in a resolver');
    return {
      message: translate('en', `error.${answer.code}`, answer.params),
      ...place,
      extensions: { code: answer.code, params: answer.params, fields: answer.fields, requestId },
    };
  }
}

@Module({ providers: [GraphqlErrors], exports: [GraphqlErrors] })
export class GraphqlErrorsModule {}
