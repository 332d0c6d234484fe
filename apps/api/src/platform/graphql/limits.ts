import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one query may ask for (threat T5). Lists inside one plan version come whole and count as a hundred rows. */
export const queryLimits = {
  depth: 10,
  aliases: 15,
  directives: 5,
  cost: 5000,
  tokens: 1000,
  characters: 15_000,
  rowsOfPlainList: 100,
} as const;

const refuse = (what: string) => new GraphQLError(`The query is refused: ${what}`);

/** Depth over fragments; a fragment cycle is reported by a standard rule, here it only must not loop. */
function depthOf(set: SelectionSetNode, document: DocumentNode, open: Set<string>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet, document, open) : 0));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, document, open));
    } else if (!open.has(selection.name.value)) {
      const fragment = document.definitions.find(
        (d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === selection.name.value,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) {
        deepest = Math.max(deepest, depthOf(fragment.selectionSet, document, new Set([...open, selection.name.value])));
      }
    }
    if (deepest > queryLimits.depth + 10) return deepest;
  }
  return deepest;
}

/** Rule for aliases, directives and depth; cheap, so that it runs before anything is resolved. */
export function shapeLimits(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  return {
    Document(node) {
      if ((node.loc?.source.body.length ?? 0) > queryLimits.characters) context.reportError(refuse('too long'));
    },
    Field(node) {
      if (node.alias !== undefined && (aliases += 1) === queryLimits.aliases + 1)
        context.reportError(refuse('too many aliases'));
    },
    Directive() {
      if ((directives += 1) === queryLimits.directives + 1) context.reportError(refuse('too many directives'));
    },
    OperationDefinition(node) {
      if (depthOf(node.selectionSet, context.getDocument(), new Set()) > queryLimits.depth)
        context.reportError(refuse('too deep'));
    },
  };
}

/** Rows that a list field may bring: its `size` argument, a page's default, or the allowance for a plain list. */
function rowsOf(field: FieldNode, variables: Record<string, unknown>): number {
  const size = field.arguments?.find((argument) => argument.name.value === 'size')?.value;
  if (size?.kind === Kind.INT) return Number(size.value);
  if (size?.kind === Kind.VARIABLE) {
    const given = variables[size.name.value];
    if (typeof given === 'number') return given;
  }
  return queryLimits.rowsOfPlainList;
}

/** Number of values that the operation may return at most. Introspection is free: it is bound to a permission instead. */
function costOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  operationName: string | null,
  variables: Record<string, unknown>,
): number {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const walk = (set: SelectionSetNode, typeName: string, rows: number): number => {
    let cost = 0;
    const type = schema.getType(typeName);
    for (const selection of set.selections) {
      if (cost > queryLimits.cost) return cost;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) cost += walk(fragment.selectionSet, fragment.typeCondition.name.value, rows);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        cost += walk(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, rows);
      } else if (!selection.name.value.startsWith('__')) {
        cost += rows;
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        if (field === undefined || selection.selectionSet === undefined) continue;
        const own = isNonNullType(field.type) ? field.type.ofType : field.type;
        const named = getNamedType(field.type).name;
        // A list that is short by nature says so: @Extensions({ rows }).
        const short: unknown = field.extensions['rows'];
        const listRows = typeof short === 'number' ? short : queryLimits.rowsOfPlainList;
        // A page carries its size on the field that returns it; its items then are that many.
        const isPage = named.endsWith('Page');
        const nested =
          isListType(own) && !typeName.endsWith('Page')
            ? rows * listRows
            : isPage
              ? rows * rowsOf(selection, variables)
              : rows;
        cost += walk(selection.selectionSet, named, nested);
      }
    }
    return cost;
  };
  let total = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operationName !== null && definition.name?.value !== operationName) continue;
    const root = schema.getRootType(definition.operation);
    if (root !== undefined && root !== null) total += walk(definition.selectionSet, root.name, 1);
  }
  return total;
}

/** Refuses an operation over the cost limit before its first resolver runs. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, schema, operationName, request }) => {
        if (costOf(document, schema, operationName, request.variables ?? {}) > queryLimits.cost) {
          throw new GraphQLError('The query is refused: it asks for too many values; page it or split it', {
            extensions: { code: 'query.refused', http: { status: 400 } },
          });
        }
        return Promise.resolve();
      },
    }),
};
