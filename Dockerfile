FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY tsconfig.json ./
COPY cypher cypher
COPY schema schema
COPY seed seed
COPY src src
ENV NODE_ENV=production
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
CMD ["node", "--import", "tsx", "src/main.ts"]
