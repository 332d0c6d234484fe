import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { frameworkKeys } from './keys.js';

const frameworkDocument = document(/* GraphQL */ `
  query Framework($id: UUID!) {
    framework(id: $id) {
      ...FrameworkFields
    }
    frameworkSections(frameworkId: $id) {
      id
      depth
      label
      title
      guidance
      isRequired
      contents
    }
  }

  fragment FrameworkFields on Framework {
    id
    title
    state
    isShipped
    documentNumber
    issuedOn
    issuer
    periodStart
    periodEnd
    lockVersion
    mayManage
  }
`);

export const frameworkQueryOptions = (id: string) =>
  queryOptions({
    queryKey: frameworkKeys.one(id),
    queryFn: ({ signal }) => graphql(frameworkDocument, { id }, signal),
  });
