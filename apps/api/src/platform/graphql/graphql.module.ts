import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config/config.js';
import type { ApiRequest, GraphqlContext } from '../auth/request.js';
import { GraphqlErrors, GraphqlErrorsModule } from './graphql-errors.js';
import { costLimit, queryLimits, shapeLimits } from './limits.js';

/** GraphQL at /graphql: code-first, one operation a request, closed to what a browser may send without asking. */
export function graphqlModule(config: Config): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [GraphqlErrorsModule],
    inject: [GraphqlErrors],
    useFactory: (errors: GraphqlErrors): ApolloDriverConfig => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
      playground: false,
      introspection: config.openDocs,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: queryLimits.tokens },
      validationRules: [shapeLimits],
      plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), costLimit],
      context: (request: ApiRequest, reply: FastifyReply): GraphqlContext => ({ request, reply }),
      formatError: (formatted, error) => errors.format(formatted, error),
    }),
  });
}
