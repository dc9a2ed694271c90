acts-behind = 核对之后发布的内容不在任何规则包中。
