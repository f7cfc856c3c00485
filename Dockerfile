FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The only script would prepare what development packages need.
RUN npm ci --omit=dev --ignore-scripts
COPY tsconfig.json ./
COPY cypher cypher
COPY schema schema
COPY seed seed
COPY src src
RUN node src/cli/run-build.cjs --only-build
# A volume that is mounted here has the owner of this folder.
RUN mkdir /data && chown node:node /data
ENV NODE_ENV=production DATA_DIR=/data
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
CMD ["node", "src/cli/run-build.cjs"]
