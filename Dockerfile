# The optional server, and nothing else of Handrail. How to run it: docs/server.md.
FROM node:24-slim
WORKDIR /handrail
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY guides guides
COPY sync/protocol sync/protocol
COPY sync/server sync/server
# Everything that is kept is in one place, and belongs to somebody who may do nothing else.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4610
ENV NODE_ENV=production
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:4610/health').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "sync/server/main.ts", "--host", "0.0.0.0", "--database", "/data/handrail.db", "--secret-file", "/data/secret"]
