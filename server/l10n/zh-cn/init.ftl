init-written = 已写入{ $file }。按名称属于Lodestone的文件有{ $count }个。
init-claimed = 按内容属于Lodestone的{ $count }个文件已列入`files`：{ $patterns }。
init-no-pattern = 没有模式可以表示{ $file }。请将其重命名，使名称以.bom.yaml或.shipment.yaml结尾。
init-own-settings = { $folder }有自己的lodestone.yaml，在该处生效。
init-above = { $file }在此不再生效，因为以最近的lodestone.yaml为准。若要保留其设置，请启用以#extends开头的那一行。
init-nothing = 未找到可检查的内容。请将物料清单的名称改为以.bom.yaml结尾，或在`files`下写入其模式，然后运行`lodestone check`。
init-next = 下一步：{ $command }。
