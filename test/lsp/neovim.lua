-- Drives the server as a user of Neovim would: opens a file, waits for the findings, applies the fix under the cursor.
-- Writes what it saw as JSON to the file named by $LODESTONE_SEEN.
local seen = {}

local function finish()
  local out = assert(io.open(vim.env.LODESTONE_SEEN, "w"))
  out:write(vim.json.encode(seen))
  out:close()
  vim.cmd("qall!")
end

local function codes()
  return vim.tbl_map(function(one)
    return { code = one.code, line = one.lnum, column = one.col, severity = one.severity, source = one.source }
  end, vim.diagnostic.get(0))
end

local function has(code)
  return vim.iter(vim.diagnostic.get(0)):any(function(one)
    return one.code == code
  end)
end

vim.defer_fn(function()
  local ok, err = pcall(function()
    vim.cmd.edit(vim.env.LODESTONE_FILE)
    seen.found = vim.wait(20000, function()
      return has("yaml/ambiguous-scalar")
    end, 10)
    seen.before = codes()
    local place = vim.iter(vim.diagnostic.get(0)):find(function(one)
      return one.code == "yaml/ambiguous-scalar"
    end)
    vim.api.nvim_win_set_cursor(0, { place.lnum + 1, place.col })
    vim.lsp.buf.code_action({ apply = true })
    seen.fixed = vim.wait(20000, function()
      return not has("yaml/ambiguous-scalar")
    end, 10)
    seen.after = codes()
    seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
  end)
  if not ok then
    seen.error = tostring(err)
  end
  finish()
end, 0)
