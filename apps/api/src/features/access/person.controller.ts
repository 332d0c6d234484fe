import {
  builtInRoles,
  type HandoverView,
  type OneTimeSlip,
  type Page,
  type PersonImportCheck,
  type PersonView,
  type PostView,
  type RoleCode,
  type RoleView,
} from '@lotrinh/contracts';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { uploadedFile } from '../../platform/http/uploaded-file.js';
import { SheetTextView, sheetUpload } from '../../platform/spreadsheet/spreadsheet.dto.js';
import { SpreadsheetReader } from '../../platform/spreadsheet/spreadsheet-reader.service.js';
import { AccountService } from './account.service.js';
import { PersonDirectoryService } from './person-directory.service.js';
import { PersonImportService } from './person-import.service.js';
import {
  AddHoldingDto,
  CreatePersonDto,
  EndHoldingDto,
  HandoverQuery,
  HandoverViewType,
  ImportPeopleDto,
  OneTimeSlipList,
  OneTimeSlipView,
  PersonImportCheckView,
  PersonPage,
  PersonQuery,
  PersonViewType,
  PostList,
  PostQuery,
  RenamePersonDto,
  RoleList,
  SetEmailDto,
  SetGrantsDto,
} from './person.dto.js';
import { PostService } from './post.service.js';

@ApiTags('people')
@ApiBearerAuth()
@Controller('api')
export class PersonController {
  constructor(
    private readonly people: PersonDirectoryService,
    private readonly accounts: AccountService,
    private readonly posts: PostService,
    private readonly imports: PersonImportService,
    private readonly sheets: SpreadsheetReader,
  ) {}

  @Requires('account.manage')
  @Get('people')
  @ApiOperation({ summary: 'People of my units with posts and accounts', operationId: 'listPeople' })
  @ApiResponse({ status: 200, type: PersonPage })
  list(@CurrentActor() actor: Actor, @Query() query: PersonQuery): Promise<Page<PersonView>> {
    return this.people.list(actor, query);
  }

  @Requires('account.manage')
  @Post('people')
  @ApiOperation({ summary: 'Create a person with a post and an account', operationId: 'createPerson' })
  @ApiBody({ type: CreatePersonDto })
  @ApiResponse({ status: 201, type: OneTimeSlipView })
  create(@CurrentActor() actor: Actor, @Body() input: CreatePersonDto): Promise<OneTimeSlip> {
    return this.accounts.create(actor, input);
  }

  @Requires('account.manage')
  @Post('people/import/sheet')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take the cells out of an .xlsx file, to be sent as a pasted list',
    operationId: 'readPersonSheet',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(sheetUpload)
  @ApiResponse({ status: 200, type: SheetTextView })
  async readSheet(@Req() request: FastifyRequest): Promise<SheetTextView> {
    const { name, content } = await uploadedFile(request);
    return { text: await this.sheets.read(name, content) };
  }

  @Requires('account.manage')
  @Post('people/import/check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Look through a pasted list of people without writing', operationId: 'checkPersonImport' })
  @ApiBody({ type: ImportPeopleDto })
  @ApiResponse({ status: 200, type: PersonImportCheckView })
  checkImport(@CurrentActor() actor: Actor, @Body() input: ImportPeopleDto): Promise<PersonImportCheck> {
    return this.imports.check(actor, input);
  }

  @Requires('account.manage')
  @Post('people/import/apply')
  @HttpCode(200)
  @ApiOperation({ summary: 'Create the accounts of a pasted list, all or none', operationId: 'applyPersonImport' })
  @ApiBody({ type: ImportPeopleDto })
  @ApiResponse({ status: 200, type: OneTimeSlipList })
  async applyImport(@CurrentActor() actor: Actor, @Body() input: ImportPeopleDto): Promise<{ items: OneTimeSlip[] }> {
    return { items: await this.imports.apply(actor, input) };
  }

  @Requires('account.manage')
  @Get('people/:id')
  @ApiOperation({ summary: 'One person', operationId: 'getPerson' })
  @ApiResponse({ status: 200, type: PersonViewType })
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PersonView> {
    return this.people.get(actor, id);
  }

  @Requires('account.manage')
  @Put('people/:id/name')
  @HttpCode(204)
  @ApiOperation({ summary: "Correct a person's name", operationId: 'renamePerson' })
  @ApiBody({ type: RenamePersonDto })
  @ApiResponse({ status: 204, description: 'Corrected' })
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: RenamePersonDto,
  ): Promise<void> {
    await this.accounts.rename(actor, id, input);
  }

  @Requires('account.manage')
  @Put('people/:id/email')
  @HttpCode(204)
  @ApiOperation({ summary: "Say where a person's mail goes", operationId: 'setEmail' })
  @ApiBody({ type: SetEmailDto })
  @ApiResponse({ status: 204, description: 'Set' })
  async setEmail(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: SetEmailDto,
  ): Promise<void> {
    await this.accounts.setEmail(actor, id, input);
  }

  @Requires('account.manage')
  @Post('people/:id/password-reset')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a new one-time password', operationId: 'resetPassword' })
  @ApiResponse({ status: 200, type: OneTimeSlipView })
  resetPassword(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OneTimeSlip> {
    return this.accounts.resetPassword(actor, id);
  }

  @Requires('account.manage')
  @Post('people/:id/lock')
  @HttpCode(204)
  @ApiOperation({ summary: 'Lock the account and end its sessions', operationId: 'lockAccount' })
  @ApiResponse({ status: 204, description: 'Locked' })
  async lock(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.accounts.lock(actor, id);
  }

  @Requires('account.manage')
  @Post('people/:id/unlock')
  @HttpCode(204)
  @ApiOperation({ summary: 'Unlock the account', operationId: 'unlockAccount' })
  @ApiResponse({ status: 204, description: 'Unlocked' })
  async unlock(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.accounts.unlock(actor, id);
  }

  @Requires('account.manage')
  @Get('people/:id/handover')
  @ApiOperation({ summary: 'What a person leaves behind when leaving on a day', operationId: 'getHandover' })
  @ApiResponse({ status: 200, type: HandoverViewType })
  handover(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: HandoverQuery,
  ): Promise<HandoverView> {
    return this.posts.handover(actor, id, query.on);
  }

  @Requires('account.manage')
  @Post('people/:id/holdings')
  @HttpCode(204)
  @ApiOperation({ summary: 'Give a person a post from a day on', operationId: 'addHolding' })
  @ApiBody({ type: AddHoldingDto })
  @ApiResponse({ status: 204, description: 'Given' })
  async addHolding(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: AddHoldingDto,
  ): Promise<void> {
    await this.posts.addHolding(actor, id, input.choice());
  }

  @Requires('account.manage')
  @Post('holdings/:id/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a holding on a day', operationId: 'endHolding' })
  @ApiBody({ type: EndHoldingDto })
  @ApiResponse({ status: 200, type: HandoverViewType })
  endHolding(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: EndHoldingDto,
  ): Promise<HandoverView> {
    return this.posts.endHolding(actor, id, input.validTo);
  }

  @Requires('account.manage')
  @Get('posts')
  @ApiOperation({ summary: 'Posts of a unit with holders and rights', operationId: 'listPosts' })
  @ApiResponse({ status: 200, type: PostList })
  async listPosts(@CurrentActor() actor: Actor, @Query() query: PostQuery): Promise<{ items: PostView[] }> {
    return { items: await this.people.listPosts(actor, query.unitId) };
  }

  @Requires('account.manage')
  @Put('posts/:id/grants')
  @HttpCode(204)
  @ApiOperation({ summary: "Replace a post's rights over my units", operationId: 'setPostGrants' })
  @ApiBody({ type: SetGrantsDto })
  @ApiResponse({ status: 204, description: 'Replaced' })
  async setGrants(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: SetGrantsDto,
  ): Promise<void> {
    await this.posts.setGrants(actor, id, input);
  }

  @Requires('account.manage')
  @Get('roles')
  @ApiOperation({ summary: 'Built-in roles and their keys', operationId: 'listRoles' })
  @ApiResponse({ status: 200, type: RoleList })
  listRoles(): { items: RoleView[] } {
    return {
      items: (Object.keys(builtInRoles) as RoleCode[]).map((code) => ({ code, permissions: [...builtInRoles[code]] })),
    };
  }
}
