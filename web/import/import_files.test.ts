import { expect, it } from "vitest";
import { bodyOf } from "./import_files.ts";

it("sends one file as it is, and several behind a line that says where each ends", async () => {
  const one = new File(["close(3) = 0\n"], "log");
  expect(await bodyOf([one]).body.text()).toBe("close(3) = 0\n");
  const several = bodyOf([one, new File(["ä"], "log.7")]);
  expect(several.type).toBe("application/vnd.trapline.files");
  expect(await several.body.text()).toBe(
    '{"files":[{"name":"log","bytes":13},{"name":"log.7","bytes":2}]}\nclose(3) = 0\nä',
  );
});
