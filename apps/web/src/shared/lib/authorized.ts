import { hasCode } from './app-error.js';
import { send, type HttpRequest } from './http.js';
import { session } from './session.js';

/** A call as the signed-in person; a token the server turns down is renewed once and the call repeated. */
export async function sendAuthorized(path: string, request: HttpRequest = {}): Promise<Response> {
  const bearer = await session.token(null, request.signal);
  try {
    return await send(path, withBearer(request, bearer));
  } catch (error) {
    if (!hasCode(error, 'access.sign_in_required', 'access.session_ended')) throw error;
    return send(path, withBearer(request, await session.token(bearer, request.signal)));
  }
}

function withBearer(request: HttpRequest, bearer: string): HttpRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${bearer}` } };
}
