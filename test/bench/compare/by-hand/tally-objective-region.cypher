@partnerships()
@counted(objectives, regions)
