#!/bin/sh
# Runs once, when the database is made: the owner's role, and the role of requests, which owns nothing.
set -eu
: "${OWNER_PASSWORD:?is not set}" "${APP_PASSWORD:?is not set}"
psql --username "$POSTGRES_USER" --no-psqlrc --set ON_ERROR_STOP=1 \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
create role lotrinh_owner login nosuperuser nocreaterole nocreatedb bypassrls password :'owner_password';
create role app login nosuperuser nocreaterole nocreatedb nobypassrls password :'app_password';
create database lotrinh owner lotrinh_owner;
revoke connect, temporary on database lotrinh from public;
grant connect on database lotrinh to app;
SQL
