import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT, readBoard } from '../../support/grafana-boards';

interface Compose {
  services: Record<
    string,
    { image?: string; profiles?: string[]; environment?: Record<string, string>; volumes?: string[]; ports?: string[] }
  >;
  volumes: Record<string, unknown>;
}

const readYaml = (path: string): unknown => parse(readFileSync(join(PROJECT, path), 'utf8'), { merge: true });

const { services, volumes } = readYaml('docker-compose.yml') as Compose;
const grafana = services.grafana!;

test('each service mounts a volume of the file, or an existing path', () => {
  for (const { volumes: mounted = [] } of Object.values(services)) {
    for (const source of mounted.map((mount) => mount.split(':')[0]!)) {
      const exists = source.startsWith('./') ? existsSync(join(PROJECT, source)) : source in volumes;
      expect([source, exists]).toEqual([source, true]);
    }
  }
});

test('each service is published on this machine only, with the image versions of the file', () => {
  for (const { ports = [], image } of Object.values(services)) {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    if (image !== undefined) expect(image).toMatch(/:\d+\.\d+/);
  }
});

describe('Grafana', () => {
  test('starts with its profile only, with the plugin in one version', () => {
    expect(grafana.profiles).toEqual(['grafana']);
    expect(grafana.image).toMatch(/^grafana\/grafana:\d+\.\d+\.\d+$/);
    expect(grafana.environment!.GF_PLUGINS_PREINSTALL_SYNC).toMatch(/^yesoreyeram-infinity-datasource@\d+\.\d+\.\d+$/);
  });

  test('everybody may read, nobody may sign in, and there is no secret', () => {
    expect(grafana.environment).toMatchObject({
      GF_AUTH_ANONYMOUS_ENABLED: 'true',
      GF_AUTH_ANONYMOUS_ORG_ROLE: 'Viewer',
      GF_AUTH_DISABLE_LOGIN_FORM: 'true',
      GF_AUTH_BASIC_ENABLED: 'false',
      GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION: 'true',
    });
    const text = JSON.stringify([grafana, dataSources(), providers()]);
    expect(text).not.toMatch(/password|token|secret(?!_)|secureJsonData/i);
  });

  test('its data source is the one that the boards name, and queries nothing but the API', () => {
    expect(dataSources()).toEqual([
      expect.objectContaining({
        ...readBoard('en').panels.at(-1)!.datasource,
        access: 'proxy',
        url: 'http://api:4000/export',
        editable: false,
        jsonData: expect.objectContaining({ auth_method: 'none', allowedHosts: ['http://api:4000'] }),
      }),
    ]);
    expect(services.api).toMatchObject({ environment: { PORT: 4000 } });
  });

  test('finds its files where they are mounted', () => {
    const inContainer = new Map(
      grafana.volumes!.map((mount) => mount.split(':').slice(0, 2).reverse() as [string, string]),
    );
    const folderOf = (path: string): string => {
      const [target, source] = [...inContainer].find(([folder]) => path.startsWith(folder))!;
      return join(PROJECT, source, path.slice(target.length));
    };
    expect([...inContainer.keys()]).toEqual(
      expect.arrayContaining(['/etc/grafana/provisioning/datasources', '/etc/grafana/provisioning/dashboards']),
    );
    for (const { options } of providers()) {
      expect(readdirSync(folderOf(options.path)).sort()).toEqual(['network.en.json', 'network.fr.json']);
    }
    expect(existsSync(folderOf(grafana.environment!.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH!))).toBe(true);
    for (const mount of grafana.volumes!) expect(mount).toMatch(/:ro$/);
  });
});

function dataSources(): unknown[] {
  const { apiVersion, datasources } = readYaml('deploy/grafana/provisioning/datasources/tables.yml') as {
    apiVersion: number;
    datasources: unknown[];
  };
  expect(apiVersion).toBe(1);
  return datasources;
}

function providers(): { options: { path: string } }[] {
  const file = readYaml('deploy/grafana/provisioning/dashboards/boards.yml') as {
    apiVersion: number;
    providers: { type: string; allowUiUpdates: boolean; options: { path: string } }[];
  };
  expect(file.apiVersion).toBe(1);
  for (const provider of file.providers) expect(provider).toMatchObject({ type: 'file', allowUiUpdates: false });
  return file.providers;
}
