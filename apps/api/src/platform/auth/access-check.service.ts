import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from './access.decorator.js';

const GRAPHQL_RESOLVER_TYPE = 'graphql:resolver_type';

/** Fails the start when a REST handler or a GraphQL root field does not say who may call it. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const missing = this.undeclared();
    if (missing.length > 0) throw new Error(`These handlers do not declare who may call them: ${missing.join(', ')}`);
  }

  private undeclared(): string[] {
    const missing: string[] = [];
    for (const { instance, metatype } of [...this.discovery.getControllers(), ...this.discovery.getProviders()]) {
      if (typeof instance !== 'object' || instance === null || metatype === null) continue;
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) continue;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method: unknown = Reflect.get(prototype, name);
        if (typeof method !== 'function') continue;
        const isRoute = Reflect.hasMetadata(PATH_METADATA, method);
        const fieldType: unknown = Reflect.getMetadata(GRAPHQL_RESOLVER_TYPE, method);
        const isRootField = fieldType === 'Query' || fieldType === 'Mutation';
        if ((isRoute || isRootField) && this.reflector.get<unknown>(ACCESS, method as () => unknown) === undefined) {
          missing.push(`${metatype.name}.${name}`);
        }
      }
    }
    return missing;
  }
}
