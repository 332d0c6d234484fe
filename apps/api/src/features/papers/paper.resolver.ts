import { Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../platform/auth/access.decorator.js';
import { PdfService } from './pdf.service.js';

@Resolver()
export class PaperResolver {
  constructor(private readonly pdf: PdfService) {}

  @SignedIn()
  @Query(() => Boolean, { description: 'Whether this server can make a PDF of an official document' })
  makesPdf(): Promise<boolean> {
    return this.pdf.isPossible();
  }
}
