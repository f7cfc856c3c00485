@partnerships()
@counted(groups, objectives)
