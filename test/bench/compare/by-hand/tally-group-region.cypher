@partnerships()
@counted(groups, regions)
