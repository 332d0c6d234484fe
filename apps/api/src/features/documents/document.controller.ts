import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { attachmentHeader } from '../../platform/files/file-name.js';
import { DownloadQuery, TextWindowQuery, TextWindowView, TicketView } from './document.dto.js';
import { DocumentService, type TextWindow } from './document.service.js';

@ApiTags('files')
@Controller('api/files')
export class DocumentController {
  constructor(private readonly documents: DocumentService) {}

  @SignedIn()
  @ApiBearerAuth()
  @Get(':id/text')
  @ApiOperation({ summary: "A part of a file's canonical text", operationId: 'getFileText' })
  @ApiResponse({ status: 200, type: TextWindowView })
  text(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: TextWindowQuery,
  ): Promise<TextWindow> {
    return this.documents.text(actor, id, query.start, query.end);
  }

  @SignedIn()
  @ApiBearerAuth()
  @Post(':id/ticket')
  @HttpCode(200)
  @ApiOperation({
    summary: 'A word that downloads the file once, within a minute',
    operationId: 'createDownloadTicket',
  })
  @ApiResponse({ status: 200, type: TicketView })
  async ticket(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<{ ticket: string }> {
    return { ticket: await this.documents.ticket(actor, id) };
  }

  /** Public because the one-time ticket stands for the person. */
  @Public()
  @Get(':id/content')
  @ApiOperation({ summary: 'The file itself', operationId: 'downloadFile' })
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, description: 'Bytes as they were uploaded' })
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: DownloadQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.documents.download(id, query.ticket);
    await reply
      .header('Content-Type', file.mediaType)
      .header('Content-Length', String(file.size))
      .header('Content-Disposition', attachmentHeader(file.name))
      .header('Content-Security-Policy', "sandbox; default-src 'none'")
      .send(file.stream);
  }
}
