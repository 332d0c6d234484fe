import type { CommentAnchorKind } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { demand } from '../../platform/errors/domain-error.js';

/** What the owner of a record says of one of its versions to the person who asks. */
export type CommentSubject = {
  recordId: string;
  versionId: string;
  unitId: string;
  /** Versions before this one: their open threads go on here. */
  earlierIds: string[];
  /** True when the version is issued: what was said stays, nothing is added. */
  isClosed: boolean;
  mayResolveAll: boolean;
};

/** A paragraph or row that can be commented on, with its words. */
export type CommentAnchor = { itemId: string; kind: Exclude<CommentAnchorKind, 'VERSION'>; words: string };

export type CommentSource = {
  /** null where there is no such version, or none whose drafts the actor may read. */
  subject(actor: Actor, versionId: string): Promise<CommentSubject | null>;
  /** Those of the items that the version has. */
  anchors(versionId: string, itemIds: string[]): Promise<CommentAnchor[]>;
};

type Commented = { source: CommentSource; subject: CommentSubject };

/** Who may comment on what is known to the later features that own the records; they register here. */
@Injectable()
export class CommentSources {
  private readonly sources: CommentSource[] = [];

  register(source: CommentSource): void {
    this.sources.push(source);
  }

  /** Null where no source lets the actor read opinions on the version. */
  async find(actor: Actor, versionId: string): Promise<Commented | null> {
    for (const source of this.sources) {
      const subject = await source.subject(actor, versionId);
      if (subject !== null) return { source, subject };
    }
    return null;
  }

  /** The same; `record.not_found` instead of null. */
  async get(actor: Actor, versionId: string): Promise<Commented> {
    const commented = await this.find(actor, versionId);
    demand(commented !== null, 'record.not_found');
    return commented;
  }
}
