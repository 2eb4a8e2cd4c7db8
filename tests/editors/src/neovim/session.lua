-- Attaches the language server to a buffer, does what a person would, and writes down what came of it.
local folder = os.getenv("HANDRAIL_FOLDER")
local out = {}

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 20) then
    error("waited in vain for " .. what)
  end
end

vim.cmd("edit " .. folder .. "/main.playbook")
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = "handrail",
  cmd = { os.getenv("HANDRAIL_COMMAND"), "lsp", "--stdio" },
  root_dir = folder,
  workspace_folders = { { uri = vim.uri_from_fname(folder), name = "sales" } },
})
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)

local function ask(method, position, more)
  local params = vim.tbl_extend("force", {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = position,
  }, more or {})
  local answer = client.request_sync(method, params, 20000, buffer)
  assert(answer and not answer.err, method .. ": " .. vim.inspect(answer))
  return answer.result
end

wait_for("findings", function()
  return #vim.diagnostic.get(buffer) > 0
end)
out.diagnostics = vim.tbl_map(function(one)
  return { line = one.lnum, message = one.message, code = one.code }
end, vim.diagnostic.get(buffer))

local completions = ask("textDocument/completion", { line = 2, character = 27 })
out.completion = vim.tbl_map(function(item)
  return item.label
end, completions.items or completions)

out.definition = ask("textDocument/definition", { line = 1, character = 8 })
out.hover = ask("textDocument/hover", { line = 1, character = 8 }).contents.value

local edit = ask("textDocument/rename", { line = 1, character = 8 }, { newName = "phase" })
vim.lsp.util.apply_workspace_edit(edit, "utf-16")
out.renamed = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
out.base = vim.api.nvim_buf_get_lines(vim.uri_to_bufnr(vim.uri_from_fname(folder .. "/base.playbook")), 0, -1, false)

local options = { options = { tabSize = 2, insertSpaces = true } }
vim.lsp.util.apply_text_edits(ask("textDocument/formatting", nil, options), buffer, "utf-16")
out.formatted = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)

local file = assert(io.open(folder .. "/out.json", "w"))
file:write(vim.fn.json_encode(out))
file:close()
client.stop()
vim.cmd("quitall!")
