import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';

const frameworkDocument = document(/* GraphQL */ `
  query Framework($id: UUID!) {
    framework(id: $id) {
      id
      title
      state
      documentNumber
      issuedOn
      issuer
    }
    frameworkSections(frameworkId: $id) {
      id
      depth
      label
      title
      guidance
    }
  }
`);

export const frameworkQueryOptions = (id: string) =>
  queryOptions({
    queryKey: ['frameworks', id],
    queryFn: ({ signal }) => graphql(frameworkDocument, { id }, signal),
  });
