import type { Me, SessionGrant, SessionView } from '@lotrinh/contracts';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Public, SignedIn } from '../../platform/auth/access.decorator.js';
import type { Actor } from '../../platform/auth/actor.js';
import { PrincipalService } from './principal.service.js';
import { RefreshCookie } from './refresh-cookie.js';
import { ChangePasswordDto, MeView, OwnSessionsView, SessionGrantView, SignInDto } from './session.dto.js';
import { type Issued, SessionService } from './session.service.js';

@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly principals: PrincipalService,
    private readonly cookie: RefreshCookie,
  ) {}

  @Public()
  @Post('session')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in', operationId: 'signIn' })
  @ApiBody({ type: SignInDto })
  @ApiResponse({ status: 200, type: SessionGrantView })
  async signIn(
    @Body() input: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionGrant> {
    this.cookie.demandOwnOrigin(request);
    const caller = { address: request.ip, userAgent: request.headers['user-agent'] ?? '' };
    return this.answer(reply, await this.sessions.signIn(input.username, input.password, caller));
  }

  @Public()
  @Post('session/refresh')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trade the refresh cookie for a new access token', operationId: 'refreshSession' })
  @ApiResponse({ status: 200, type: SessionGrantView })
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionGrant> {
    this.cookie.demandOwnOrigin(request);
    return this.answer(reply, await this.sessions.refresh(this.cookie.read(request)));
  }

  @Public()
  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out', operationId: 'signOut' })
  @ApiResponse({ status: 204, description: 'Signed out' })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    this.cookie.demandOwnOrigin(request);
    await this.sessions.signOut(this.cookie.read(request));
    this.cookie.clear(reply);
  }

  @SignedIn({ beforePasswordChange: true })
  @ApiBearerAuth()
  @Get('me')
  @ApiOperation({ summary: 'The signed-in person', operationId: 'getMe' })
  @ApiResponse({ status: 200, type: MeView })
  me(@CurrentActor() actor: Actor): Promise<Me> {
    return this.principals.me(actor);
  }

  @SignedIn({ beforePasswordChange: true })
  @ApiBearerAuth()
  @Get('sessions')
  @ApiOperation({ summary: 'My open sessions', operationId: 'listSessions' })
  @ApiResponse({ status: 200, type: OwnSessionsView })
  async list(@CurrentActor() actor: Actor): Promise<{ items: SessionView[] }> {
    return { items: await this.sessions.list(actor) };
  }

  @SignedIn({ beforePasswordChange: true })
  @ApiBearerAuth()
  @Delete('sessions/others')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out everywhere else', operationId: 'endOtherSessions' })
  @ApiResponse({ status: 204, description: 'The other sessions ended' })
  async signOutOthers(@CurrentActor() actor: Actor): Promise<void> {
    await this.sessions.signOutOthers(actor);
  }

  @SignedIn({ beforePasswordChange: true })
  @ApiBearerAuth()
  @Put('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change my password', operationId: 'changePassword' })
  @ApiBody({ type: ChangePasswordDto })
  @ApiResponse({ status: 204, description: 'Changed; the other sessions ended' })
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() input: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.sessions.changePassword(actor, input.current, input.next, request.ip);
  }

  private answer(reply: FastifyReply, issued: Issued): SessionGrant {
    this.cookie.write(reply, issued.refreshToken, issued.refreshExpiresAt);
    return { accessToken: issued.accessToken, expiresAt: issued.expiresAt, me: issued.me };
  }
}
