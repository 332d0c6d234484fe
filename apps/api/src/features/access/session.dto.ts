import type { ChangePasswordInput, SignInInput } from '@lotrinh/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class SignInDto implements SignInInput {
  @ApiProperty({ example: 'chuyenvien.tonghop', maxLength: 100 })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  username!: string;

  @ApiProperty({ format: 'password', maxLength: 1000 })
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  password!: string;
}

export class ChangePasswordDto implements ChangePasswordInput {
  @ApiProperty({ format: 'password', maxLength: 1000 })
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  current!: string;

  @ApiProperty({ format: 'password', minLength: 12, maxLength: 128 })
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  next!: string;
}

class MyPostView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'uuid' }) unitId!: string;
  @ApiProperty() unitName!: string;
}

export class MeView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() username!: string;
  @ApiProperty({ enum: ['vi', 'en'] }) locale!: 'vi' | 'en';
  @ApiProperty({ type: [MyPostView] }) posts!: MyPostView[];
  @ApiProperty({ type: [String] }) permissions!: string[];
  @ApiProperty() mustChangePassword!: boolean;
}

export class SessionGrantView {
  @ApiProperty({ description: 'Bearer token, ten minutes' }) accessToken!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ type: MeView }) me!: MeView;
}

class OwnSessionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) lastSeenAt!: string;
  @ApiProperty() userAgent!: string;
  @ApiProperty() address!: string;
  @ApiProperty() current!: boolean;
}

export class OwnSessionsView {
  @ApiProperty({ type: [OwnSessionView] }) items!: OwnSessionView[];
}
